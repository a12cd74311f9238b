export declare const banksRegexpBackspace: {
    readonly id: "banks-regexp-backspace";
    readonly summary: "A word boundary is written `\\\\b` in JSON";
    readonly group: "fields";
    readonly severity: "error";
    readonly authority: ["libs"];
    readonly needs: ["manifest"];
    readonly fix: "safe";
    readonly source: "cozy-konnector-libs src/libs/saveBills.js";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        fixes?: import("../../../index.ts").Fix[];
        path: string[];
        message: string;
        suggestion: string;
    }, void, any>;
};
