import type { Finding, Rule } from '../diagnostics/rule.js';
import type { JsonObject } from '../json/values.js';
import type { SandboxChoice } from '../sandbox/choice.js';
import type { BuildFile } from './files.js';
/** What a rule over a build reads. Places of findings are relative to the build. */
export interface BuildContext {
    /** Absolute. */
    dir: string;
    files: readonly BuildFile[];
    /** Value of the manifest that ships; undefined when it is missing or no JSON object. */
    manifest: JsonObject | undefined;
    has(path: string): boolean;
    read(path: string): Uint8Array;
    /** Where the build may be run; absent where nothing of it may. */
    sandbox: SandboxChoice | undefined;
}
/** A rule over the directory that ships. */
export interface BuildRule extends Rule {
    check(context: BuildContext): Iterable<Finding> | Promise<Iterable<Finding>>;
}
/** Keeps the literal types of a rule and checks its shape. */
export declare function defineBuildRule<const R extends BuildRule>(rule: R): R;
