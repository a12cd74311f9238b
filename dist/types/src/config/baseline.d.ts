import type { Diagnostic } from '../diagnostics/diagnostic.js';
/**
 * How often each rule found something at each pointer of each file when the baseline was taken. Lines may move. Findings
 * without a file or a pointer are under the empty string.
 */
export interface Baseline {
    version: 1;
    files: Record<string, Record<string, Record<string, number>>>;
}
/** What a run looked at; it knows nothing about the rest. */
export interface Scope {
    /** As in diagnostics. */
    files: ReadonlySet<string>;
    rules: ReadonlySet<string>;
}
/** The baseline of what is found now; entries outside the scope stay as they were. Pure. */
export declare function makeBaseline(diagnostics: readonly Diagnostic[], scope: Scope, before?: Baseline): Baseline;
/** The findings that are not in the baseline, and one that names the entries that match nothing. Pure. */
export declare function applyBaseline(diagnostics: readonly Diagnostic[], baseline: Baseline, scope: Scope, file: string): Diagnostic[];
