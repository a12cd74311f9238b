import { type Diagnostic } from '../diagnostic/diagnostic.ts';
import { type Profile } from '../diagnostic/rule.ts';
import { type JsonDocument } from '../konnector/document.ts';
import type { Konnector } from '../konnector/konnector.ts';
import type { LintRule } from './rule.ts';
export interface LintOptions {
    profile?: Profile;
    /** The manifest to compare permissions with. */
    base?: JsonDocument;
    rules?: readonly LintRule[];
}
/** Every finding of the rules over a konnector, in the order of the file; pure. */
export declare function lint(konnector: Konnector, options?: LintOptions): Diagnostic[];
