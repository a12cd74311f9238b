export declare const permissionMissingAccounts: {
    readonly id: "permission-missing-accounts";
    readonly summary: "A konnector that asks for credentials may read its account";
    readonly group: "permissions";
    readonly severity: "warning";
    readonly authority: ["runtime"];
    readonly needs: ["manifest"];
    readonly fix: "suggestion";
    readonly source: "cozy-konnector-libs src/libs/BaseKonnector.js (getAccount)";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        fixes?: import("../../../index.ts").Fix[];
        path: import("../../../json/document.ts").Path;
        target: "key";
        message: string;
    }, void, any>;
};
