export declare const fieldDefaultSecret: {
    readonly id: "field-default-secret";
    readonly summary: "A password has no default";
    readonly group: "security";
    readonly severity: "warning";
    readonly authority: ["security"];
    readonly needs: ["manifest"];
    readonly fix: "suggestion";
    readonly source: "cozy-harvest-lib helpers/manifest.js";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        fixes?: import("../../../index.ts").Fix[];
        path: string[];
        message: string;
    }, void, any>;
};
