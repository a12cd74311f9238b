import type { SandboxMode } from './modes.js';
import { type Sandbox } from './sandbox.js';
/** Finds the sandbox when code is about to run, as a user wants it, and remembers when there was none. */
export declare class SandboxChoice {
    #private;
    readonly mode: SandboxMode;
    constructor(mode?: SandboxMode);
    /** Starts to look for it, so that it is known when it is needed. */
    prepare(node: string): void;
    /** Throws `OperationalError` when a sandbox is required and there is none. */
    find(node: string): Promise<Sandbox>;
    /**
     * For a program that starts others, which Node's permission model cannot hold: without a sandbox, it runs with all
     * that the user may do. `what` names it in a sentence. Throws as `find` does.
     */
    findForProgram(node: string, what: string): Promise<Sandbox>;
    /** Notes that code runs without a sandbox: why, and what that means, after "No sandbox: ". */
    report(weakness: string | undefined): void;
    /** What a report says before everything else: code of the build ran, and no sandbox held it. */
    get notice(): string | undefined;
}
