export declare const permissionSensitiveDoctype: {
    readonly id: "permission-sensitive-doctype";
    readonly summary: "A konnector does not write what steers the Cozy, or keeps its secrets";
    readonly group: "security";
    readonly severity: "warning";
    readonly authority: ["security"];
    readonly needs: ["manifest"];
    readonly source: "cozy-stack docs/permissions.md";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        path: import("../../../json/document.ts").Path;
        target: "key";
        message: string;
    }, void, any>;
};
