export declare const partnershipDescription: {
    readonly id: "partnership-description";
    readonly summary: "A partnership has a description";
    readonly group: "structure";
    readonly severity: "warning";
    readonly authority: ["store"];
    readonly needs: ["manifest"];
    readonly source: "cozy-store ducks/apps/index.js, cozy-client models/manifest.js";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        path: string[];
        target: "key";
        message: string;
    }, void, any>;
};
