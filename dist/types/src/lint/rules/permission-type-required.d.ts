export declare const permissionTypeRequired: {
    readonly id: "permission-type-required";
    readonly summary: "A permission must name its doctype";
    readonly group: "permissions";
    readonly severity: "error";
    readonly authority: ["stack"];
    readonly needs: ["manifest"];
    readonly source: "cozy-stack model/app/installer.go and model/permission/doctype.go (CheckDoctypeName)";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../rule.ts").LintContext) => Generator<{
        at: import("../../konnector/document.ts").Path;
        range: import("../../konnector/document.ts").JsonNode;
        message: string;
    }, void, any>;
};
