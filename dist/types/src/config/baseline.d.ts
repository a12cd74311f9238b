import type { Diagnostic } from '../diagnostics/diagnostic.js';
/**
 * Findings that were there when the baseline was taken: by file, by rule, by pointer, how often. Lines may move. What
 * has no file or no pointer is under the empty one.
 */
export interface Baseline {
    version: 1;
    files: Record<string, Record<string, Record<string, number>>>;
}
/** What a run looked at: of the rest nothing can be said. */
export interface Scope {
    /** As in diagnostics. */
    files: ReadonlySet<string>;
    rules: ReadonlySet<string>;
}
/** The baseline of what is found now; what a run did not look at stays as it was. Pure. */
export declare function makeBaseline(diagnostics: readonly Diagnostic[], scope: Scope, before?: Baseline): Baseline;
/** The findings that are not in the baseline, and one that names what the baseline holds for nothing. Pure. */
export declare function applyBaseline(diagnostics: readonly Diagnostic[], baseline: Baseline, scope: Scope, file: string): Diagnostic[];
