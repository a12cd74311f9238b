import type { Diagnostic, Place } from '../diagnostic/diagnostic.js';
import type { Report, Step, Summary } from './report.js';
/** `1 error`, `2 errors`. */
export declare function count(number: number, noun: string): string;
/** `a`, `a and b`, `a, b and c`. */
export declare function list(parts: readonly string[]): string;
/** What was found and in how many manifests, in one sentence without its full stop. */
export declare function summaryInWords({ errors, warnings, infos, files }: Summary): string;
/** Why there are too many warnings; undefined when there are not. */
export declare function beyondLimit(warnings: number, limit?: number): string | undefined;
/** The summary, and the steps that failed for another reason than what was found. */
export declare function verdictInWords({ summary, steps }: Report): string;
/** Whether the steps are worth a table: a single one with nothing to tell is what was asked for. */
export declare function tellsSteps({ steps }: Report): boolean;
/** `file:line:column`, as far as it is known. */
export declare function placeInWords({ file, line, column }: Place): string;
/** `suggestion` as a question; values that are already quoted stay as they are. */
export declare function suggestionInWords(suggestion: string): string;
/**
 * What the authority does about the finding. Only an error says *refuses*: it alone is proved against the real
 * system.
 */
export declare function authorityInWords({ authority, severity, }: Pick<Diagnostic, 'authority' | 'severity'>): string;
/** `12 ms`, `1.3 s`. */
export declare function duration(ms: number): string;
/** The outputs of a step: the short ones on one line, then a line for each that is to be copied whole. */
export declare function outputsInWords({ outputs }: Step): string[];
/** `812 bytes`, `5.8 MB`. */
export declare function sizeInWords(bytes: number): string;
