import { type Remote } from '../git/remote.js';
/** Where a registry gets the archive of a build commit. */
export type ArchiveLocation = 
/** From this process, while it asks: a registry on this very machine. */
{
    kind: 'served';
}
/** From the host of the repository. */
 | {
    kind: 'hosted';
    url: (commit: string) => string;
} | {
    kind: 'none';
    reason: string;
};
/** Which archive a registry can be told of. `env` tells a runner's own GitHub server. */
export declare function archiveLocation(registry: string, remote: Remote | undefined, env?: NodeJS.ProcessEnv): ArchiveLocation;
