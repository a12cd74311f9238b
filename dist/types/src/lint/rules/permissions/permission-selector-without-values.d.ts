export declare const permissionSelectorWithoutValues: {
    readonly id: "permission-selector-without-values";
    readonly summary: "A selector without values grants the whole doctype";
    readonly group: "permissions";
    readonly severity: "error";
    readonly authority: ["security"];
    readonly needs: ["manifest"];
    readonly source: "cozy-stack model/permission/match.go";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        path: import("../../../json/document.ts").Path;
        range: import("../../../json/tree.ts").JsonNode;
        message: string;
    }, void, any>;
};
