import type { Fix } from '../../../diagnostics/diagnostic.js';
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
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        path: string[];
        message: string;
    } | {
        path: string[];
        target: "key";
        message: string;
        fixes?: Fix[];
    }, void, any>;
};
