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
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        fixes?: import("../../../index.ts").Fix[];
        path: string[];
        target: "key";
        message: string;
        severity?: never;
    } | {
        path: string[];
        severity: "warning";
        message: string;
    }, void, any>;
};
