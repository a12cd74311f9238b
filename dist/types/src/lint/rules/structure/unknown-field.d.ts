export declare const unknownField: {
    readonly id: "unknown-field";
    readonly summary: "A field must be one that something reads";
    readonly group: "structure";
    readonly severity: "warning";
    readonly authority: ["convention"];
    readonly needs: ["manifest"];
    readonly fix: "suggestion";
    readonly source: "cozy-apps-registry README.md, and what cozy-stack, the store, Harvest, the flagship app and the libs read";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        fixes?: import("../../../index.ts").Fix[];
        path: string[];
        range: import("../../../json/tree.ts").Range;
        message: string;
        suggestion?: string;
    }, void, any>;
};
