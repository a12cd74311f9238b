import type { Backoff } from '../../registry/request.js';
import { type RegistryAddress } from '../../registry/url.js';
import type { Target } from './target.js';
export interface CozyRegistryOptions extends RegistryAddress {
    token?: string | undefined;
    /** Tells a runner's own GitHub server. */
    env?: NodeJS.ProcessEnv | undefined;
    /** Where the registry finds the archive of a commit, instead of what the remote tells. */
    archiveUrl?: ((commit: string) => string) | undefined;
    backoff?: Backoff;
    /** Waits for an archive that is not there yet, in milliseconds. */
    archiveWaits?: readonly number[];
    progress?: ((line: string) => void) | undefined;
}
/** A cozy-apps-registry. What was done before is not done again, so a run that broke is simply run again. */
export declare function createCozyRegistry(options: CozyRegistryOptions): Target;
