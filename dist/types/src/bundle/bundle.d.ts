import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type Profile } from '../diagnostics/rule.js';
import type { Konnector } from '../konnector/konnector.js';
import { type Build } from '../build/build.js';
import { type Budget } from './budget.js';
export interface BundleOptions {
    /** Bundle this one of the flavours in `flavours/`. */
    flavour?: string;
    /** Relative to the konnector, or absolute. Default: `build`, and `build-<flavour>` for a flavour. */
    outDir?: string;
    /** What file names in diagnostics are relative to. Default: the working folder. */
    cwd?: string;
    profile?: Profile;
    /** The most that the build may weigh. */
    budget?: Budget;
    /** The build alone: without source map, notices, bill of materials, checks, and what is kept for the next time. */
    bare?: boolean;
}
/** `unchanged`: a build made from the same inputs was there and is kept. */
export type BundleResult = {
    status: 'passed' | 'unchanged';
    build: Build;
    diagnostics: Diagnostic[];
} | {
    status: 'failed';
    diagnostics: Diagnostic[];
};
/**
 * Makes the build of a konnector: the entry bundled into one file, and beside it all that ships; then looks at what
 * was made. A failure leaves the former build as it was. Throws only `EsbuildNotFound` and what the disk says.
 */
export declare function bundle(whole: Konnector, options?: BundleOptions): Promise<BundleResult>;
