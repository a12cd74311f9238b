export declare const localeUnknownKey: {
    readonly id: "locale-unknown-key";
    readonly summary: "No key of a locale is misspelt";
    readonly group: "locales";
    readonly severity: "warning";
    readonly authority: ["store"];
    readonly needs: ["manifest"];
    readonly fix: "suggestion";
    readonly source: "cozy-apps-registry README, cozy-store lib/helpers.js";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        fixes?: import("../../../index.ts").Fix[];
        path: string[];
        target: "key";
        message: string;
        suggestion: string;
    }, void, any>;
};
