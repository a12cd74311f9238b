export declare const messageText: {
    readonly id: "message-text";
    readonly summary: "Every message has its text in every locale";
    readonly group: "locales";
    readonly severity: "warning";
    readonly authority: ["store"];
    readonly needs: ["manifest"];
    readonly source: "cozy-apps-registry README, cozy-home lib/konnectors.js";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        path: import("../../../json/document.ts").Path;
        message: string;
    }, void, any>;
};
