import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { type FixOptions } from './apply-fixes.js';
export interface FixedText {
    text: string;
    /** What was repaired, in the order it was. */
    applied: Diagnostic[];
    /** What is found in the text as it is now. */
    left: Diagnostic[];
}
/**
 * Fixes a text until nothing more can be fixed, safe fixes first. A round is kept only when fewer errors are found than
 * before, or as many and less of all, and, with safe fixes, no rule speaks more often than before; otherwise the round
 * is halved until the fix that does harm is alone, and left out.
 *
 * @param relint what is found in a text, as it would be reported to the user
 */
export declare function fixUntilStable(text: string, relint: (text: string) => Diagnostic[], options: FixOptions): FixedText;
