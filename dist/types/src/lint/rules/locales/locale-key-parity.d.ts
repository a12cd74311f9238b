export declare const localeKeyParity: {
    readonly id: "locale-key-parity";
    readonly summary: "What one locale tells, the others tell too";
    readonly group: "locales";
    readonly severity: "info";
    readonly authority: ["convention"];
    readonly needs: ["manifest"];
    readonly source: "cozy-apps-registry README";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        path: import("../../../json/document.ts").Path;
        target: "key";
        message: string;
    }, void, any>;
};
