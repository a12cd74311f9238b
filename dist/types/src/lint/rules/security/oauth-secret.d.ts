export declare const oauthSecret: {
    readonly id: "oauth-secret";
    readonly summary: "No secret stands in the manifest";
    readonly group: "security";
    readonly severity: "error";
    readonly authority: ["security"];
    readonly needs: ["manifest"];
    readonly source: "cozy-stack docs/konnectors.md (account types)";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        path: string[];
        message: string;
    }, void, any>;
};
