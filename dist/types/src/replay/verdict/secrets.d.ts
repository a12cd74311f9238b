import type { Case, Verdict } from './case.js';
/** What the account holds and nobody else may know must not be printed: logs are kept, and read by others. */
export declare function judgeSecrets({ recording, manifest, output }: Case): Generator<Verdict>;
