export declare const fieldIdentifierFlag: {
    readonly id: "field-identifier-flag";
    readonly summary: "The identifier of an account is told by `\"role\": \"identifier\"`";
    readonly group: "fields";
    readonly severity: "warning";
    readonly authority: ["harvest"];
    readonly needs: ["manifest"];
    readonly fix: "suggestion";
    readonly source: "cozy-harvest-lib helpers/manifest.js (getIdentifier)";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        fixes?: import("../../../index.ts").Fix[];
        path: string[];
        target: "key";
        message: string;
        suggestion: string;
    }, void, any>;
};
