export declare const fieldRequired: {
    readonly id: "field-required";
    readonly summary: "Whether a field may stay empty is told by a boolean `required`";
    readonly group: "fields";
    readonly severity: "info";
    readonly authority: ["harvest"];
    readonly needs: ["manifest"];
    readonly fix: "safe";
    readonly source: "cozy-harvest-lib helpers/manifest.js (sanitizeRequired)";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../rule.ts").LintContext) => Generator<{
        fixes?: import("../../index.ts").Fix[];
        at: string[];
        on: "key";
        message: string;
        severity?: never;
    } | {
        at: string[];
        severity: "warning";
        message: string;
    }, void, any>;
};
