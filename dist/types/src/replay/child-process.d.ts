import { type ChildInput, type ReplayEvent } from './protocol.js';
export interface ChildOptions {
    /** Path of the node that runs the build. */
    node: string;
    /** Path of the preload, one CommonJS file. */
    preload: string;
    /** Milliseconds until the process group is ended. */
    timeout: number;
    /** What a person typed in the konnector's settings, as the stack passes it. */
    parameters?: unknown;
}
export interface ChildResult {
    events: ReplayEvent[];
    stdout: Uint8Array;
    stderr: Uint8Array;
    code: number | null;
    signal: string | null;
    timedOut: boolean;
    /** Milliseconds, from the spawn to the end. */
    ms: number;
    isolation: string;
}
/**
 * Runs a build in a process of its own, from a fresh folder, with the environment the stack gives and nothing
 * else.
 */
export declare function runChild(build: {
    dir: string;
}, input: ChildInput, options: ChildOptions): Promise<ChildResult>;
