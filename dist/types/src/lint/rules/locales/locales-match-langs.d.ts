export declare const localesMatchLangs: {
    readonly id: "locales-match-langs";
    readonly summary: "Every language of langs has its locale, and every locale is in langs";
    readonly group: "locales";
    readonly severity: "warning";
    readonly authority: ["store"];
    readonly needs: ["manifest"];
    readonly source: "cozy-store ducks/apps/components/Details.jsx, lib/helpers.js";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        severity?: never;
        path: import("../../../json/document.ts").Path;
        message: string;
        target?: never;
        related?: never;
    } | {
        path: string[];
        target: "key";
        severity: "info";
        message: string;
        related: {
            path: string[];
            target: "key";
            message: string;
        }[];
    }, void, any>;
};
