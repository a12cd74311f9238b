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
    readonly check: ({ manifest }: import("../rule.ts").LintContext) => Generator<{
        fixes?: import("../../diagnostic/diagnostic.ts").Fix[];
        at: string[];
        message: string;
        suggestion: string;
    } | {
        fixes?: import("../../diagnostic/diagnostic.ts").Fix[];
        at: string[];
        message: string;
    }, void, any>;
};
