export declare const permissionTypeRequired: {
    readonly id: "permission-type-required";
    readonly summary: "A permission must name its doctype";
    readonly group: "permissions";
    readonly severity: "error";
    readonly authority: ["stack"];
    readonly needs: ["manifest"];
    readonly source: "cozy-stack model/app/installer.go and model/permission/doctype.go (CheckDoctypeName)";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        path: import("../../../json/document.ts").Path;
        range: import("../../../json/tree.ts").JsonNode;
        message: string;
    }, void, any>;
};
