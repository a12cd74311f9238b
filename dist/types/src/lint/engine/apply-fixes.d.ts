import type { Diagnostic, Fix } from '../../diagnostics/diagnostic.js';
export interface FixOptions {
    /** The file the text is of: only its diagnostics are fixed. */
    file: string;
    /** Rules whose suggestions may be applied, too, where exactly one alternative stands. */
    suggestions?: readonly string[];
}
/** What came of one round: fixes that touch one already taken wait for the next. */
export interface FixRound {
    text: string;
    applied: Diagnostic[];
    /** Those that had no fix to apply, and those that wait. */
    left: Diagnostic[];
}
/** Applies as many fixes as do not touch each other, the first ones first; every other byte stays. Pure. */
export declare function applyFixes(text: string, diagnostics: readonly Diagnostic[], options: FixOptions): FixRound;
/** The fix that may be applied to a diagnostic unasked, or because its rule was named. */
export declare function chooseFix({ file, fixes, rule }: Diagnostic, { file: wanted, suggestions }: FixOptions): Fix | undefined;
