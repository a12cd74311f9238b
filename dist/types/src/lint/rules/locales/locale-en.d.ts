export declare const localeEn: {
    readonly id: "locale-en";
    readonly summary: "There are texts in English, which the registry asks for";
    readonly group: "locales";
    readonly severity: "info";
    readonly authority: ["convention"];
    readonly needs: ["manifest"];
    readonly source: "cozy-apps-registry README";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        path: string[];
        target: "key";
        message: string;
    }, void, any>;
};
