export declare const oauthScope: {
    readonly id: "oauth-scope";
    readonly summary: "The scope of OAuth is a string or a list of strings";
    readonly group: "fields";
    readonly severity: "warning";
    readonly authority: ["harvest"];
    readonly needs: ["manifest"];
    readonly source: "cozy-harvest-lib helpers/oauth.js";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        path: (string | number)[];
        message: string;
    }, void, any>;
};
