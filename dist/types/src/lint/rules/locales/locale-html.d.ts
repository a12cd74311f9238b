export declare const localeHtml: {
    readonly id: "locale-html";
    readonly summary: "A text is Markdown or plain, not HTML";
    readonly group: "locales";
    readonly severity: "warning";
    readonly authority: ["store"];
    readonly needs: ["manifest"];
    readonly source: "cozy-apps-registry README (long_description is Markdown)";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        path: import("../../../json/document.ts").Path;
        message: string;
    }, void, any>;
};
