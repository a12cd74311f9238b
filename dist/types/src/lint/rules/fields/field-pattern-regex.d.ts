export declare const fieldPatternRegex: {
    readonly id: "field-pattern-regex";
    readonly summary: "A field's pattern is a regular expression";
    readonly group: "fields";
    readonly severity: "warning";
    readonly authority: ["harvest"];
    readonly needs: ["manifest"];
    readonly source: "cozy-apps-registry README";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        path: string[];
        message: string;
    }, void, any>;
};
