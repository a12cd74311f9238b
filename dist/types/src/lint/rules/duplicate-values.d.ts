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
    readonly check: ({ manifest }: import("../rule.ts").LintContext) => Generator<{
        fixes?: import("../../index.ts").Fix[];
        at: import("../../konnector/document.ts").Path;
        message: string;
        related: {
            at: (string | number)[];
            message: string;
        }[];
    }, void, any>;
};
