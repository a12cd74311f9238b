/** Code of strangers to run, and what it is given. Nothing else of the machine is there. */
export interface SandboxJob {
    /** The folder to run in; it is copied. Without one, the code starts in an empty folder. */
    folder?: string;
    /** The name of the copy. */
    name: string;
    /** Names at the top of the folder that are not copied. */
    leaveOut?: ReadonlySet<string>;
    /** Files beside the folder, by the name they get: they can be read and not written. */
    files?: Readonly<Record<string, string>>;
    /** The arguments of node, or of the program in its place; paths are not the same inside of a sandbox. */
    args(places: Places): string[];
    env: Readonly<Record<string, string>>;
    /** What the code reads from file descriptor 3. */
    input?: string;
    /** Gets each line that the code writes to file descriptor 4; what it gives is added to the input, which stays open. */
    reply?(line: string): Promise<string | undefined>;
    /** `host` is the network as this machine has it. Default: none at all. */
    network?: 'none' | 'host';
    /**
     * Folders of the machine that the code sees at their own paths and cannot change: real paths. It gets the user id of
     * the first one's owner, so that it can read them. Without a sandbox, it sees everything.
     */
    readOnly?: readonly string[];
    /** Paths in these folders that are empty for the code. */
    hidden?: readonly string[];
    /** Milliseconds until everything in the sandbox is killed. */
    maxTime: number;
    /** Has everything in the sandbox killed. */
    signal?: AbortSignal;
    /** Gets each line that the code prints as it comes. */
    onLine?: (line: string, stream: 'stdout' | 'stderr') => void;
}
/** Where the code finds its things. */
export interface Places {
    folder: string;
    file(name: string): string;
}
/** The streams of a run: two that it prints to, and file descriptor 4, where it says what happened. */
export declare const streamNames: readonly ['stdout', 'stderr', 'events'];
export type StreamName = (typeof streamNames)[number];
/** How a run ended. Each stream is cut at its limit. */
export interface SandboxResult extends Record<StreamName, Buffer> {
    code: number | null;
    signal: NodeJS.Signals | null;
    timedOut: boolean;
    /** The stream that wrote more than its limit, for which the run was killed. */
    overflow?: StreamName;
    /** Wall time in milliseconds. */
    ms: number;
}
