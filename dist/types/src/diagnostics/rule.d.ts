import type { Alike, Authority, Diagnostic, Fix, Place, Related, Severity } from './diagnostic.js';
/** What is asked of a konnector: to install and run (`recommended`), or also to be published (`registry`). */
export declare const profiles: readonly ['recommended', 'registry'];
export type Profile = (typeof profiles)[number];
export declare const groups: readonly ['syntax', 'structure', 'identity', 'permissions', 'fields', 'taxonomies', 'locales', 'files', 'package', 'source', 'publication', 'security', 'build', 'replay', 'configuration'];
export type Group = (typeof groups)[number];
/** What a rule reads beside nothing: a rule whose needs are not there is not run. */
export type Need = 'manifest' | 'files' | 'package' | 'source' | 'base';
/** The severity of what does no harm until the konnector is published, such as what only the registry refuses. */
export declare const errorWhenPublishing: Readonly<Record<Profile, Severity>>;
/** What a rule says of itself; presets, docs tables, URLs and SARIF are derived from it. */
export interface Rule {
    /** File name, docs slug and the name users type. */
    id: string;
    /** One line, no final full stop. */
    summary: string;
    group: Group;
    severity: Severity | Readonly<Record<Profile, Severity>>;
    authority: Authority[];
    needs: Need[];
    /** `safe` when some of its fixes may be applied unasked, `suggestion` when all need a choice. */
    fix?: Fix['kind'];
    /** Where the fact comes from: repository and file, or document. */
    source: string;
    /** The version of konnector-lint that first had it. */
    since: string;
}
/** Keeps the literal types of a rule and checks its shape. */
export declare function defineRule<const R extends Rule>(rule: R): R;
/** Keeps rules by their ids; a key that is not the id of its rule does not compile. */
export declare function defineRules<const R extends {
    [Id in keyof R]: Rule & {
        id: Id;
    };
}>(rules: R): R;
/** A finding of a rule before the rule's own data is added. */
export interface Finding {
    message: string;
    place?: Place;
    severity?: Severity;
    authority?: Authority[];
    suggestion?: string;
    related?: Related[];
    alike?: Alike;
    fixes?: Fix[];
}
/** A finding with the id of its rule. */
export interface RuleFinding<Id extends string = string> extends Finding {
    rule: Id;
}
export declare function ruleSeverity(rule: Rule, profile: Profile): Severity;
/** Makes the diagnostic of a finding: severity, authority and URL come from the rule unless the finding says otherwise. */
export declare function diagnose(rule: Rule, finding: Finding, profile?: Profile): Diagnostic;
/** Makes the diagnostics of findings; `displayPath` turns the file of a place into the path that users see. */
export declare function diagnoseFindings<Id extends string>(findings: readonly RuleFinding<Id>[], rules: Readonly<Record<Id, Rule>>, { displayPath, profile }: {
    displayPath: (path: string) => string;
    profile: Profile;
}): Diagnostic[];
