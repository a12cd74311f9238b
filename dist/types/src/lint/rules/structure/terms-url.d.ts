export declare const termsUrl: {
    readonly id: "terms-url";
    readonly summary: "The url of terms is a web address";
    readonly group: "structure";
    readonly severity: "warning";
    readonly authority: ["store"];
    readonly needs: ["manifest"];
    readonly source: "cozy-apps-registry README, cozy-store ducks/apps/index.js";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        path: string[];
        message: string;
    }, void, any>;
};
