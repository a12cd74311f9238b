import type { Driver } from './driver.js';
export interface NodeDriverOptions {
    /** Path of the node that runs the build. Default: this one. */
    node?: string;
    /** Path of the preload, one CommonJS file. Default: the one that ships. */
    preload?: string;
}
/** Runs a build for Node in a process of its own. */
export declare function createNodeDriver(options?: NodeDriverOptions): Driver;
