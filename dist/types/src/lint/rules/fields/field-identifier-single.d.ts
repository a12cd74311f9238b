export declare const fieldIdentifierSingle: {
    readonly id: "field-identifier-single";
    readonly summary: "One field at most is the identifier of an account";
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
        message: string;
        related: {
            path: string[];
            message: string;
        }[];
    }, void, any>;
};
