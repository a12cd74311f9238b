import type { CheckContext, CheckFinding } from './context.js';
/** What the account holds and nobody else may know must not be printed: logs are kept, and read by others. */
export declare function checkSecrets({ recording, manifest, output }: CheckContext): Generator<CheckFinding>;
