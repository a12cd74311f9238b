import type { TempRepo } from './temp-repo.js';
import type { Checkout } from './checkout.js';
/**
 * Whether `older` is a strict ancestor of `newer`, both commits of the source; `undefined` when it cannot be told.
 * A checkout in a workflow is often shallow: then the commits, without their files, are asked of the remote.
 */
export declare function isAncestor(scratch: TempRepo, source: Checkout, older: string, newer: string, env?: NodeJS.ProcessEnv): Promise<boolean | undefined>;
