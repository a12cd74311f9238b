export declare const localePolyglot: {
    readonly id: "locale-polyglot";
    readonly summary: "A text holds no sign that the front ends take for a variable or a plural";
    readonly group: "locales";
    readonly severity: "warning";
    readonly authority: ["store", "harvest"];
    readonly needs: ["manifest"];
    readonly source: "cozy-ui I18n (Polyglot)";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        path: import("../../../json/document.ts").Path;
        message: string;
    }, void, any>;
};
