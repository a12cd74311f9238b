export declare const oauthFields: {
    readonly id: "oauth-fields";
    readonly summary: "A konnector of OAuth has hidden fields for its tokens";
    readonly group: "fields";
    readonly severity: "info";
    readonly authority: ["convention"];
    readonly needs: ["manifest"];
    readonly fix: "suggestion";
    readonly source: "cozy-konnector-google manifest.konnector";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        fixes?: import("../../../index.ts").Fix[];
        path: string[];
        target: "key";
        message: string;
    }, void, any>;
};
