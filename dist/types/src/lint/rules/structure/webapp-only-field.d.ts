export declare const webappOnlyField: {
    readonly id: "webapp-only-field";
    readonly summary: "A field of web apps means nothing in a konnector";
    readonly group: "structure";
    readonly severity: "warning";
    readonly authority: ["convention"];
    readonly needs: ["manifest"];
    readonly fix: "suggestion";
    readonly source: "cozy-apps-registry README.md, properties of the manifest";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        fixes?: import("../../../index.ts").Fix[];
        path: string[];
        range: import("../../../json/tree.ts").Range;
        message: string;
    }, void, any>;
};
