export declare const permissionDuplicateRule: {
    readonly id: "permission-duplicate-rule";
    readonly summary: "No two permissions are on the same documents";
    readonly group: "permissions";
    readonly severity: "warning";
    readonly authority: ["convention"];
    readonly needs: ["manifest"];
    readonly source: "cozy-stack model/permission/set.go";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        path: string[];
        target: "key";
        message: string;
        related: {
            path: import("../../../json/document.ts").Path;
            target: "key";
            message: string;
        }[];
    }, void, any>;
};
