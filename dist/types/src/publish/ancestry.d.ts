import type { Scratch } from './scratch.js';
import type { Source } from './source.js';
/**
 * Whether `older` is a strict ancestor of `newer`, both commits of the source; `undefined` when it cannot be told.
 * A checkout in a workflow is often shallow: then the commits, without their files, are asked of the remote.
 */
export declare function isAncestor(scratch: Scratch, source: Source, older: string, newer: string, env?: NodeJS.ProcessEnv): Promise<boolean | undefined>;
