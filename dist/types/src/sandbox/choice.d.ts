import type { SandboxMode } from './modes.js';
import { type Sandbox } from './sandbox.js';
/** Finds the sandbox when code is about to run, as a user wants it, and keeps in mind what was found. */
export declare class SandboxChoice {
    #private;
    readonly mode: SandboxMode;
    constructor(mode?: SandboxMode);
    /** Starts to look for it, so that it is known when it is needed. */
    prepare(node: string): void;
    /** Throws `OperationalError` when a sandbox is required and there is none. */
    find(node: string): Promise<Sandbox>;
    /** What a report says before everything else: code of the build ran, and no sandbox held it. */
    get notice(): string | undefined;
}
