import { type Checkout } from '../git/checkout.js';
import type { FetchedCommit, RemoteRepo } from '../git/remote-repo.js';
/**
 * The branch a konnector's build goes to by default: `build`, or `build-<slug>` where its folder is one of several
 * konnectors in the repository.
 */
export declare function chooseBranch(checkout: Checkout, slug: string, env: NodeJS.ProcessEnv): Promise<string>;
export declare const buildBranch = "build";
export declare function konnectorBranch(slug: string): string;
/** The tag that keeps a release's build. A ref below `build/` could not stand beside the branch `build`. */
export declare function releaseTag(branch: string, version: string): string;
/** Refuses a name that git does not accept, and the branches people work on. Throws `OperationalError`. */
export declare function checkBranch(branch: string, checkout: Checkout, defaultBranch: string | undefined): void;
/** Refuses a branch that holds another konnector. Throws `OperationalError`. */
export declare function checkSameKonnector(branch: string, tip: FetchedCommit, slug: string): void;
export interface Standing {
    /** Whether the branch would go back: it holds the build of a later commit, or of a greater version. */
    goesBack: boolean;
    /** What the branch holds, for a sentence: `a later commit (1a2b3c4)`. */
    holds: string;
    /** What could not be found out. */
    notice?: string;
}
/** Compares a build with the one that the branch holds. */
export declare function compareWithTip(remote: RemoteRepo, { checkout, version, tip }: {
    checkout: Checkout;
    version: string;
    tip: FetchedCommit;
}): Promise<Standing>;
/** Whether one version of three numbers is greater than another. */
export declare function isGreater(version: string, than: string): boolean;
