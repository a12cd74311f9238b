/** What the process ends with; the numbers are a contract. */
export declare const exitCodes: {
    readonly ok: 0;
    /** Errors found, a bundle error, a replay mismatch, a submission refused. */
    readonly found: 1;
    /** Wrong usage or configuration. */
    readonly usage: 2;
    /** Nothing to check, or a step could not run. */
    readonly notRun: 3;
    /** An internal error. */
    readonly fault: 70;
};
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
/** The signals that users and runners end a process with. */
export declare const interruptSignals: readonly ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** The one that counts when several apply. */
export declare function worstExitCode(codes: readonly ExitCode[]): ExitCode;
