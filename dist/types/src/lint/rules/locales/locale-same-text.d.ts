export declare const localeSameText: {
    readonly id: "locale-same-text";
    readonly summary: "A text is translated, not copied from another locale";
    readonly group: "locales";
    readonly severity: "info";
    readonly authority: ["convention"];
    readonly needs: ["manifest"];
    readonly source: "cozy-apps-registry README";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        path: import("../../../json/document.ts").Path;
        message: string;
        related: {
            path: (string | number)[];
            message: string;
        }[];
    }, void, any>;
};
