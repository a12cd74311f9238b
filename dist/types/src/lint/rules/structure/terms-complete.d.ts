export declare const termsComplete: {
    readonly id: "terms-complete";
    readonly summary: "Terms have an id, a url and a version";
    readonly group: "structure";
    readonly severity: "warning";
    readonly authority: ["store"];
    readonly needs: ["manifest"];
    readonly source: "cozy-apps-registry README, cozy-store ducks/apps/index.js";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        path: string[];
        target: "key";
        message: string;
    }, void, any>;
};
