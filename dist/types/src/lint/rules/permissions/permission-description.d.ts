export declare const permissionDescription: {
    readonly id: "permission-description";
    readonly summary: "A permission says what it is for, in every language";
    readonly group: "permissions";
    readonly severity: "warning";
    readonly authority: ["store"];
    readonly needs: ["manifest"];
    readonly source: "cozy-store ducks/apps/components/PermissionsList.jsx";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        path: import("../../../json/document.ts").Path;
        target: "key";
        message: string;
    }, void, any>;
};
