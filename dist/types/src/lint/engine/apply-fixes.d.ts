import type { Diagnostic, Fix } from '../../diagnostics/diagnostic.js';
export interface FixOptions {
    /** The file that the text is from: only its diagnostics are fixed. */
    file: string;
    /** Rules whose suggestions may be applied too, if there is exactly one. */
    suggestions?: readonly string[];
}
/** The result of one round: fixes that touch each other wait for the next. */
export interface FixRound {
    text: string;
    applied: Diagnostic[];
    /** Diagnostics without a fix to apply, and those that wait. */
    left: Diagnostic[];
}
/** Applies the fixes that do not touch each other, the first ones first; every other byte stays. Pure. */
export declare function applyFixes(text: string, diagnostics: readonly Diagnostic[], options: FixOptions): FixRound;
/** The fix to apply to a diagnostic: a safe one, or the only suggestion of a named rule. */
export declare function chooseFix({ file, fixes, rule }: Diagnostic, { file: wanted, suggestions }: FixOptions): Fix | undefined;
