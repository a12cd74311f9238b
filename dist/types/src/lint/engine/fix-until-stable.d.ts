import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { type FixOptions } from './apply-fixes.js';
export interface FixedText {
    text: string;
    /** What was fixed, in that order. */
    applied: Diagnostic[];
    /** What the rules find in the fixed text. */
    left: Diagnostic[];
}
/**
 * Fixes a text until nothing more can be fixed, safe fixes first. A round is kept only if it leaves fewer errors, or as
 * many errors and fewer findings, and, with safe fixes, no more findings of any rule. Otherwise the round is halved until
 * the harmful fix is alone, and dropped.
 *
 * @param relint returns the findings in a text, as they would be reported
 */
export declare function fixUntilStable(text: string, relint: (text: string) => Diagnostic[], options: FixOptions): FixedText;
