export declare const permissionSelectorWithoutValues: {
    readonly id: "permission-selector-without-values";
    readonly summary: "A selector without values grants the whole doctype";
    readonly group: "permissions";
    readonly severity: "error";
    readonly authority: ["security"];
    readonly needs: ["manifest"];
    readonly source: "cozy-stack model/permission/match.go";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../rule.ts").LintContext) => Generator<{
        at: import("../../konnector/document.ts").Path;
        range: import("../../konnector/document.ts").JsonNode;
        message: string;
    }, void, any>;
};
