export declare const featurePermissionConsistency: {
    readonly id: "feature-permission-consistency";
    readonly summary: "A feature has the permission it cannot do without";
    readonly group: "taxonomies";
    readonly severity: "warning";
    readonly authority: ["runtime"];
    readonly needs: ["manifest"];
    readonly fix: "suggestion";
    readonly source: "cozy-apps-registry README, cozy-stack web/files/files.go";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        fixes?: import("../../../index.ts").Fix[];
        path: import("../../../json/document.ts").Path;
        message: string;
    }, void, any>;
};
