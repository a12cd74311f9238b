export declare const localePermissionKeys: {
    readonly id: "locale-permission-keys";
    readonly summary: "A text about a permission is named as the permission";
    readonly group: "locales";
    readonly severity: "warning";
    readonly authority: ["store"];
    readonly needs: ["manifest"];
    readonly fix: "safe";
    readonly source: "cozy-store ducks/apps/components/PermissionsList.jsx";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        fixes?: import("../../../index.ts").Fix[];
        path: string[];
        target: "key";
        message: string;
        suggestion?: string;
        related?: {
            path: string[];
            target: "key";
            message: string;
        }[];
    }, void, any>;
};
