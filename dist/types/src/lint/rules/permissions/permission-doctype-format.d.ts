export declare const permissionDoctypeFormat: {
    readonly id: "permission-doctype-format";
    readonly summary: "A doctype must be of lower-case letters, digits, dots and underscores";
    readonly group: "permissions";
    readonly severity: "error";
    readonly authority: ["stack"];
    readonly needs: ["manifest"];
    readonly fix: "suggestion";
    readonly source: "cozy-stack model/permission/doctype.go (CheckDoctypeName)";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        fixes?: import("../../../index.ts").Fix[];
        path: import("../../../json/document.ts").Path;
        range: import("../../../json/tree.ts").JsonNode;
        message: string;
        suggestion?: string;
    }, void, any>;
};
