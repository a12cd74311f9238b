export declare const localeShortLength: {
    readonly id: "locale-short-length";
    readonly summary: "A short description is one line of at most 100 characters";
    readonly group: "locales";
    readonly severity: "info";
    readonly authority: ["store"];
    readonly needs: ["manifest"];
    readonly source: "cozy-apps-registry README";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        path: string[];
        message: string;
    }, void, any>;
};
