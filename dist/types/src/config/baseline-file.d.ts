import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Baseline } from './baseline.js';
import { type ReadText } from './read.js';
/** In the working folder: one baseline for everything that is checked from there. */
export declare const baselineName = ".konnector-lint-baseline.json";
export interface LoadedBaseline {
    /** `undefined` if there is none that can be read. */
    baseline?: Baseline;
    /** Of rule `config`: why it cannot be read. */
    diagnostics: Diagnostic[];
}
/** Reads the baseline of a working folder. */
export declare function readBaseline(cwd: string, readText?: ReadText): Promise<LoadedBaseline>;
/** Writes the baseline of a working folder. */
export declare function writeBaseline(cwd: string, baseline: Baseline): void;
