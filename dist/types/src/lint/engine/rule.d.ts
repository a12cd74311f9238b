import type { Alike, Authority, Fix, Severity } from '../../diagnostics/diagnostic.js';
import type { Need, Profile, Rule } from '../../diagnostics/rule.js';
import type { JsonDocument, Path, Range } from '../../json/document.js';
import type { SourceCode } from '../source/source.js';
import type { FileRequest, FileSnapshot } from './files.js';
/** A place as a rule gives it: a path into a document and which side of it, or a range alone. */
export interface NodeRef {
    /** Default: the manifest. */
    document?: JsonDocument;
    path?: Path;
    /** Which side of the member that `path` ends at; default: the value. */
    target?: 'key' | 'value';
    range?: Range;
    /** For anything but a JSON document: a file of the repository, by its path there. */
    file?: string;
    /** The text of `file`, if `range` is in it. */
    text?: string;
}
export interface LintFinding extends NodeRef {
    message: string;
    severity?: Severity | Readonly<Record<Profile, Severity>>;
    authority?: Authority[];
    suggestion?: string;
    related?: (NodeRef & {
        message: string;
    })[];
    alike?: Alike;
    fixes?: Fix[];
}
/** What is linted. */
export interface LintSubject {
    manifest: JsonDocument;
    /** `package.json`, if it exists and other files may be read. */
    pkg?: JsonDocument;
}
/** Everything that a rule may look at; nothing in it reads anything. */
export interface LintContext extends LintSubject {
    files?: FileSnapshot;
    /** The manifest to compare with: that of `--base`, or the published one. */
    base?: JsonDocument;
    /** What the konnector's code does. */
    source?: SourceCode;
}
/** A rule over a konnector. */
export interface LintRule extends Rule {
    /** The files that it looks at besides the list of all, which `needs: ['files']` gives it. */
    asks?(subject: LintSubject): FileRequest;
    check(context: LintContext): Iterable<LintFinding>;
}
interface Defaults {
    needs: Need[];
    since: string;
}
/** A rule as it is written: by default it needs only the manifest, and exists since the first version. */
export type LintRuleDefinition<Id extends string = string> = Omit<LintRule, 'id' | keyof Defaults> & Partial<Defaults> & {
    id: Id;
};
/** What each rule of a family says of itself. */
export type RuleIdentity<Id extends string> = Pick<LintRuleDefinition<Id>, 'id' | 'summary' | 'authority' | 'source'>;
/** Makes a rule; its type holds its id, which the registry of rules checks. */
export declare function defineLintRule<const Id extends string>(rule: LintRuleDefinition<Id>): LintRule & {
    id: Id;
};
export {};
