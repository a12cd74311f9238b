export declare const fieldSecretType: {
    readonly id: "field-secret-type";
    readonly summary: "A secret is asked for in a field that hides it";
    readonly group: "security";
    readonly severity: "warning";
    readonly authority: ["security", "harvest"];
    readonly needs: ["manifest"];
    readonly fix: "suggestion";
    readonly source: "cozy-harvest-lib helpers/manifest.js (sanitizeEncrypted)";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        fixes?: import("../../../index.ts").Fix[];
        path: string[];
        message: string;
        suggestion: string;
    }, void, any>;
};
