export declare const fieldUnusedAttr: {
    readonly id: "field-unused-attr";
    readonly summary: "An attribute of a field is one that something reads";
    readonly group: "fields";
    readonly severity: "info";
    readonly authority: ["harvest"];
    readonly needs: ["manifest"];
    readonly fix: "suggestion";
    readonly source: "cozy-harvest-lib helpers/manifest.js, cozy-apps-registry README";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        path: string[];
        target: "key";
        message: string;
    } | {
        fixes?: import("../../../index.ts").Fix[];
        path: string[];
        target: "key";
        severity: "warning";
        message: string;
        suggestion: string;
    }, void, any>;
};
