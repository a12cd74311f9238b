export declare const fieldIdentifierExists: {
    readonly id: "field-identifier-exists";
    readonly summary: "Some field can name the account";
    readonly group: "fields";
    readonly severity: "warning";
    readonly authority: ["harvest"];
    readonly needs: ["manifest"];
    readonly source: "cozy-harvest-lib helpers/manifest.js (getIdentifier)";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        path: string[];
        target: "key";
        message: string;
    }, void, any>;
};
