export interface LogLine {
    type: string;
    message: string;
}
/** What cozy-stack would make of a run. */
export interface JobOutput {
    /** Undefined is success. */
    error: string | undefined;
    log: LogLine[];
    /** Lines that are not JSON, which the stack drops. */
    nonJsonLines: string[];
    /** The size of the line at which the stack stopped reading. */
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
interface ParsedLog {
    log: LogLine[];
    /** Lines that are not JSON. */
    rest: string[];
    oversizedLine?: number;
    /** Bytes from that line on. */
    unread: number;
}
/** The lines of a konnector's log, and the others. */
export declare function parseLog(stdout: Uint8Array): ParsedLog;
export {};
