import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Baseline } from './baseline.js';
/** In the working folder: one baseline for all that is checked from there. */
export declare const baselineName = ".konnector-lint-baseline.json";
/** The baseline of a working folder, if there is one; one that cannot be read is told by rule `config`. */
export declare function readBaseline(cwd: string): Promise<{
    baseline?: Baseline;
    diagnostics: Diagnostic[];
}>;
/** Writes the baseline of a working folder. */
export declare function writeBaseline(cwd: string, baseline: Baseline): void;
