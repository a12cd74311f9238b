export declare const duplicateValues: {
    readonly id: "duplicate-values";
    readonly summary: "A list says nothing twice";
    readonly group: "taxonomies";
    readonly severity: "info";
    readonly authority: ["convention"];
    readonly needs: ["manifest"];
    readonly fix: "safe";
    readonly source: "cozy-apps-registry README";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        fixes?: import("../../../index.ts").Fix[];
        path: import("../../../json/document.ts").Path;
        message: string;
        related: {
            path: (string | number)[];
            message: string;
        }[];
    }, void, any>;
};
