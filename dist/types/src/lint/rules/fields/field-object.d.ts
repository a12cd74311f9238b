export declare const fieldObject: {
    readonly id: "field-object";
    readonly summary: "A field is an object";
    readonly group: "fields";
    readonly severity: {
        readonly recommended: "warning";
        readonly registry: "error";
    };
    readonly authority: ["harvest"];
    readonly needs: ["manifest"];
    readonly fix: "safe";
    readonly source: "cozy-harvest-lib helpers/manifest.js";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        fixes?: import("../../../diagnostics/diagnostic.ts").Fix[];
        path: string[];
        message: string;
        suggestion: string;
    } | {
        fixes?: import("../../../diagnostics/diagnostic.ts").Fix[];
        path: string[];
        message: string;
    }, void, any>;
};
