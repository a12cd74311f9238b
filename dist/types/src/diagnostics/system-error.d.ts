import { OperationalError } from './cannot-run.js';
/** The refusal of the disk or the system as what it is to a user; nothing when the error is another. */
export declare function fromSystemError(error: unknown): OperationalError | undefined;
