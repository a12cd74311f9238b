export declare const permissionSubsumed: {
    readonly id: "permission-subsumed";
    readonly summary: "No permission is part of another";
    readonly group: "permissions";
    readonly severity: "info";
    readonly authority: ["convention"];
    readonly needs: ["manifest"];
    readonly source: "cozy-stack model/permission/match.go";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        path: import("../../../json/document.ts").Path;
        target: "key";
        message: string;
        related: {
            path: import("../../../json/document.ts").Path;
            target: "key";
            message: string;
        }[];
    }, void, any>;
};
