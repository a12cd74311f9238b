export declare const permissionShape: {
    readonly id: "permission-shape";
    readonly summary: "A permission must be an object of the right types";
    readonly group: "permissions";
    readonly severity: "error";
    readonly authority: ["stack"];
    readonly needs: ["manifest"];
    readonly fix: "suggestion";
    readonly source: "cozy-stack model/permission/rule.go and set.go";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        fixes?: import("../../../index.ts").Fix[];
        path: import("../../../json/document.ts").Path;
        range: import("../../../json/tree.ts").JsonNode;
        message: string;
    }, void, any>;
};
