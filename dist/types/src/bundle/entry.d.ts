import type { Konnector } from '../konnector/konnector.js';
import type { BundleFinding } from './finding.js';
export type KonnectorKind = 'server' | 'client';
/** One bundle to make: the file of the build it becomes, and the source file it starts from. */
export interface Entry {
    kind: KonnectorKind;
    /** Name in the build. */
    output: string;
    /** Relative to the konnector. */
    source: string;
}
/**
 * What the manifest asks for: client-side konnectors run in the flagship app's webview, the others in Node; one
 * that is both (`clientSide` and `serverSide`, as pronote) has a bundle of each kind.
 */
export declare function konnectorKinds(konnector: Konnector): KonnectorKind[];
/**
 * The source files bundling starts from. For each kind: the file of its name (`src/client`, `src/server`), then
 * `src/index`, then `main` of package.json, then `index` at the root; beside them the file that the stack runs when
 * an account is deleted. `isOutput` tells the files that bundling itself makes. Gives a finding that says where it
 * looked when there is none. `given` is the source when it is known already.
 */
export declare function findEntries(konnector: Konnector, isOutput: (path: string) => boolean, given?: string): Entry[] | {
    finding: BundleFinding;
};
