export interface LogLine {
    type: string;
    message: string;
}
/** What cozy-stack would make of a run. */
export interface JobOutput {
    /** Undefined is success. */
    error: string | undefined;
    log: LogLine[];
    /** Lines that are no JSON, which the stack drops. */
    stray: string[];
    /** The size of the line at which the stack stopped listening. */
    oversizedLine?: number;
}
/**
 * Reads a konnector's output as cozy-stack does (worker/exec/konnector.go): a critical message is the job's
 * error; without one, the last error message is, even when the process ends well; without either, how the
 * process ended.
 */
export declare function parseJobOutput(stdout: Uint8Array, ended: {
    code: number | null;
    signal: string | null;
}): JobOutput;
