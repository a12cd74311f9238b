import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import type { Report, Step, Summary } from './report.js';
/** What was found and in how many manifests, in one sentence without its full stop. */
export declare function formatSummary({ errors, warnings, infos, files }: Summary): string;
/** Why there are too many warnings; undefined when there are not. */
export declare function warningLimitError(warnings: number, limit?: number): string | undefined;
/** The summary, and the steps that failed for another reason than what was found. */
export declare function formatVerdict({ summary, steps }: Report): string;
/** Whether the steps are worth a table: a single one with nothing to tell is what was asked for. */
export declare function hasStepDetails({ steps }: Report): boolean;
/** `file:line:column`, as far as it is known. */
export declare function formatPlace({ file, line, column }: Place): string;
/** `suggestion` as a question; values that are already quoted stay as they are. */
export declare function formatSuggestion(suggestion: string): string;
/**
 * What the authority does about the finding. Only an error says *refuses*: it alone is proved against the real
 * system.
 */
export declare function formatAuthority({ authority, severity }: Pick<Diagnostic, 'authority' | 'severity'>): string;
/** `12 ms`, `1.3 s`. */
export declare function formatDuration(ms: number): string;
/** The outputs of a step: the short ones on one line, then a line for each that is to be copied whole. */
export declare function formatOutputs({ outputs }: Step): string[];
