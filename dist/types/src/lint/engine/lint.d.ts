import { type Diagnostic } from '../../diagnostics/diagnostic.js';
import { type Profile } from '../../diagnostics/rule.js';
import { type JsonDocument } from '../../json/document.js';
import type { Konnector } from '../../konnector/konnector.js';
import type { CorrectLicense } from '../license/correct-license.js';
import type { LintRule } from './rule.js';
import type { SourceCode } from '../source/source.js';
export interface LintOptions {
    profile?: Profile;
    /** The manifest to compare permissions with. */
    base?: JsonDocument;
    /** What the konnector's code does; without it the rules that ask for it do not speak. */
    source?: SourceCode;
    /** Without it no better license is suggested. */
    correctLicense?: CorrectLicense;
    rules?: readonly LintRule[];
}
/** Every finding of the rules over a konnector, in the order of the file; pure. Of one rule at most 200. */
export declare function lint(konnector: Konnector, options?: LintOptions): Diagnostic[];
/** The rules that have what they need to speak. */
export declare function applicableRules(konnector: Konnector, options?: LintOptions): LintRule[];
