import type { Build } from '../build/build.js';
import { type Channel } from '../cozy/registry-names.js';
import type { Backoff } from '../registry/request.js';
import type { RegistryApp } from '../registry/types.js';
import type { Remote } from '../git/remote.js';
import type { Checkout } from '../git/checkout.js';
export interface SubmitOptions {
    build: Build;
    source: Checkout;
    konnector: {
        slug: string;
        version: string;
        editor: string;
    };
    registry: {
        url: string;
        space?: string | undefined;
        token?: string | undefined;
    };
    /** Where the build commit is, for the archive of its host. */
    remote?: Remote | undefined;
    /** The build commit; without, nothing was pushed yet and only a plan can be made. */
    commit?: string | undefined;
    /** Reads only. */
    dryRun?: boolean;
    /** In a dry run, ask too whether the token would do: a request that stores nothing, but is no read. */
    verifyToken?: boolean;
    env?: NodeJS.ProcessEnv;
    /** Where the registry finds the archive, instead of what the remote tells. */
    archiveUrl?: ((commit: string) => string) | undefined;
    backoff?: Backoff;
    /** Waits for an archive that is not there yet, in milliseconds. */
    archiveWaits?: readonly number[];
    progress?: (line: string) => void;
}
export interface SubmitResult {
    /**
     * `passed`: submitted, `state` tells what came of it. `planned`: would be. `unchanged`: it was there, with this very
     * content. `skipped`: the registry could not get it. `failed`: the registry said no.
     */
    status: 'passed' | 'planned' | 'unchanged' | 'skipped' | 'failed';
    version: string;
    channel: Channel;
    /** `pending`: it waits for approval by the registry's owner. */
    state?: 'published' | 'pending';
    /** Of the archive that was submitted, or is published. */
    archiveUrl?: string;
    sha256?: string;
    /** Compressed bytes. */
    size?: number;
    /** The version's page in the registry. */
    url?: string;
    /** Why it was skipped or failed, and what to do; or what stands now. */
    reason?: string;
    /** Who or what said no. */
    cause?: 'unregistered' | 'other-content' | 'refused';
    /** What was read, for checks that go further. */
    app?: RegistryApp;
}
/**
 * Asks a registry to list a version of a build. What was done before is not done again, so a run that broke is simply
 * run again. Throws `CannotRun` when something is missing or unreachable; a no is a result.
 */
export declare function submit(options: SubmitOptions): Promise<SubmitResult>;
