export declare const permissionSensitiveDoctype: {
    readonly id: "permission-sensitive-doctype";
    readonly summary: "A konnector does not write what steers the Cozy, or keeps its secrets";
    readonly group: "security";
    readonly severity: "warning";
    readonly authority: ["security"];
    readonly needs: ["manifest"];
    readonly source: "cozy-stack docs/permissions.md";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../rule.ts").LintContext) => Generator<{
        at: import("../../konnector/document.ts").Path;
        on: "key";
        message: string;
    }, void, any>;
};
