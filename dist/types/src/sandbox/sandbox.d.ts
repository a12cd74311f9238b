import type { SandboxJob, SandboxResult } from './job.js';
import type { SandboxMode } from './modes.js';
export type { SandboxJob, SandboxResult } from './job.js';
/** A way to run code of strangers on this machine. */
export interface Sandbox {
    /** What stands around the code, for reports. */
    name: string;
    /** Whether the system holds the code: then nothing outside can be read, written, reached or signalled. */
    isReal: boolean;
    /** What it means that the system does not. */
    weakness?: string;
    /** Throws `OperationalError` when the job cannot be started, and for a folder that `copyFolder` does not copy. */
    run(job: SandboxJob): Promise<SandboxResult>;
}
/**
 * The strongest sandbox of this machine for a node, which may be a stranger's own: nothing is started outside of it.
 * Throws `OperationalError` when one is required and there is none.
 */
export declare function findSandbox(node: string, mode?: SandboxMode): Promise<Sandbox>;
/** The strongest sandbox of this machine for a program of the system in place of node; undefined where it has none. */
export declare function findProgramSandbox(program: string): Promise<Sandbox | undefined>;
