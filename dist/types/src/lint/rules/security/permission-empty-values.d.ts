export declare const permissionEmptyValues: {
    readonly id: "permission-empty-values";
    readonly summary: "A list of values is not empty";
    readonly group: "security";
    readonly severity: "warning";
    readonly authority: ["security"];
    readonly needs: ["manifest"];
    readonly fix: "suggestion";
    readonly source: "cozy-stack model/permission/match.go";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        fixes?: import("../../../index.ts").Fix[];
        path: (string | number)[];
        message: string;
    }, void, any>;
};
