export declare const localeReservedKey: {
    readonly id: "locale-reserved-key";
    readonly summary: "A locale leaves `maintenance` to the registry's messages";
    readonly group: "locales";
    readonly severity: "warning";
    readonly authority: ["store"];
    readonly needs: ["manifest"];
    readonly fix: "safe";
    readonly source: "cozy-store ducks/apps/index.js";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        fixes?: import("../../../index.ts").Fix[];
        path: string[];
        target: "key";
        message: string;
    }, void, any>;
};
