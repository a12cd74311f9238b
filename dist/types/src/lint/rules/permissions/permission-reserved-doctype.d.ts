export declare const permissionReservedDoctype: {
    readonly id: "permission-reserved-doctype";
    readonly summary: "No permission is on documents that the stack keeps to itself";
    readonly group: "permissions";
    readonly severity: "warning";
    readonly authority: ["runtime"];
    readonly needs: ["manifest"];
    readonly source: "cozy-stack model/permission/doctype.go";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        path: (string | number)[];
        message: string;
    }, void, any>;
};
