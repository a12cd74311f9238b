export declare const categoryNotEmpty: {
    readonly id: "category-not-empty";
    readonly summary: "A konnector is in a category";
    readonly group: "taxonomies";
    readonly severity: "warning";
    readonly authority: ["store"];
    readonly needs: ["manifest"];
    readonly source: "cozy-store ducks/apps, cozy-client models/manifest.js";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        path: string[];
        message: string;
    }, void, any>;
};
