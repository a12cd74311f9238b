export declare const permissionWildcard: {
    readonly id: "permission-wildcard";
    readonly summary: "A permission names a doctype, not a family of them";
    readonly group: "security";
    readonly severity: "warning";
    readonly authority: ["security"];
    readonly needs: ["manifest"];
    readonly source: "cozy-stack model/permission/match.go";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        path: (string | number)[];
        message: string;
    }, void, any>;
};
