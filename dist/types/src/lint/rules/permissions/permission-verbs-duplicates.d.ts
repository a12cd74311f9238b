export declare const permissionVerbsDuplicates: {
    readonly id: "permission-verbs-duplicates";
    readonly summary: "A verb stands once, and `ALL` stands alone";
    readonly group: "permissions";
    readonly severity: "info";
    readonly authority: ["convention"];
    readonly needs: ["manifest"];
    readonly fix: "safe";
    readonly source: "cozy-stack model/permission/verbs.go";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        fixes?: import("../../../index.ts").Fix[];
        path: (string | number)[];
        message: string;
    }, void, any>;
};
