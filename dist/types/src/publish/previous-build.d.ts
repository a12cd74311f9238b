import type { BuildSnapshot } from '../build/compare.js';
import type { RegistryAddress } from '../registry/url.js';
/**
 * The build that the clone at `dir` knows to be on the build branch of its origin, without asking the network;
 * undefined when it knows none (a shallow clone, a first publication, no git).
 */
export declare function readBranchBuild(dir: string, branch: string, env?: NodeJS.ProcessEnv): Promise<BuildSnapshot | undefined>;
/**
 * The build of the latest version that a registry lists; undefined when it lists none. Throws `OperationalError` or
 * `RegistryRefusal`.
 */
export declare function readPublishedBuild(slug: string, address: RegistryAddress): Promise<{
    version: string;
    build: BuildSnapshot;
} | undefined>;
