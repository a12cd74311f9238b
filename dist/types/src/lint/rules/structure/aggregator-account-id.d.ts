export declare const aggregatorAccountId: {
    readonly id: "aggregator-account-id";
    readonly summary: "An aggregator has an accountId";
    readonly group: "structure";
    readonly severity: "error";
    readonly authority: ["harvest"];
    readonly needs: ["manifest"];
    readonly source: "cozy-harvest-lib connections/accounts.js";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        path: string[];
        target: "key";
        message: string;
    }, void, any>;
};
