import { type CheckContext, type CheckFinding } from './context.js';
/** Every access to the stack must be granted by the manifest. */
export declare function checkAccess(run: CheckContext): Generator<CheckFinding>;
