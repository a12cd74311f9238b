/** A file of a recording cannot be used; `file` is its name in the scenario's folder. */
export declare class RecordingError extends Error {
    readonly file: string;
    constructor(file: string, message: string);
}
