import { type ExitCode } from './exit-code.js';
/**
 * A step could not run: a tool, token, file or network is missing. The message says what happened and what to do, in
 * two plain sentences; the process ends with exit code 3.
 */
export declare class OperationalError extends Error {
    readonly name: string;
}
/** An option, an input or the configuration has a value it cannot have; the process ends with exit code 2. */
export declare class UsageError extends Error {
    readonly name: string;
}
/** An error of the operating system, explained to a user; undefined for any other error. */
export declare function fromSystemError(error: unknown): OperationalError | undefined;
/** An expected error, ready to be shown; `undefined` when the error is a bug of this tool. */
export declare function expectedError(thrown: unknown): OperationalError | UsageError | undefined;
/** The exit code a thrown error ends the process with. */
export declare function exitCodeOf(thrown: unknown): ExitCode;
