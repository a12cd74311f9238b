import { type Diagnostic } from '../../diagnostics/diagnostic.js';
import { type Profile } from '../../diagnostics/rule.js';
import type { FileRequest } from './files.js';
import type { LintContext, LintRule, LintSubject } from './rule.js';
export interface LintOptions extends Omit<LintContext, keyof LintSubject> {
    profile?: Profile;
    /** Default: all. */
    rules?: readonly LintRule[];
}
/**
 * The findings of the rules, in the order of the file, at most 200 of one rule. Pure: a rule runs only if `options` has
 * what it needs. `Linter` reads all of it from a repository.
 */
export declare function lint(subject: LintSubject, options?: LintOptions): Diagnostic[];
/** The rules that have what they need. */
export declare function applicableRules(subject: LintSubject, options?: LintOptions): LintRule[];
/** What the rules want to know about files: `readSnapshot` answers it. */
export declare function fileRequests(subject: LintSubject, rules?: readonly LintRule[]): FileRequest[];
