import type { Fix } from '../../diagnostic/diagnostic.js';
export declare const localeDescriptions: {
    readonly id: "locale-descriptions";
    readonly summary: "Every locale has a short and a long description";
    readonly group: "locales";
    readonly severity: "warning";
    readonly authority: ["store"];
    readonly needs: ["manifest"];
    readonly fix: "suggestion";
    readonly source: "cozy-store lib/helpers.js (getTranslatedManifestProperty)";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../rule.ts").LintContext) => Generator<{
        at: string[];
        message: string;
    } | {
        at: string[];
        on: "key";
        message: string;
        fixes?: Fix[];
    }, void, any>;
};
