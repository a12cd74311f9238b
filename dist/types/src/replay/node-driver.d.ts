import { SandboxChoice } from '../sandbox/choice.js';
import type { Driver } from './driver.js';
export interface NodeDriverOptions {
    /** Path of the node that runs the build. Default: this one. */
    node?: string;
    /** Path of the preload, one CommonJS file. Default: the one that ships. */
    preload?: string;
    /** What must stand around the build. Default: the strongest sandbox of the machine. */
    sandbox?: SandboxChoice;
}
/**
 * Runs a build for Node in a sandbox, from a fresh folder, with the environment the stack gives and nothing else. The
 * network is open for a recording alone.
 */
export declare function createNodeDriver(options?: NodeDriverOptions): Driver;
