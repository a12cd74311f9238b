export declare const deprecatedField: {
    readonly id: "deprecated-field";
    readonly summary: "A field of old documents is not read any more";
    readonly group: "structure";
    readonly severity: "warning";
    readonly authority: ["convention"];
    readonly needs: ["manifest"];
    readonly fix: "suggestion";
    readonly source: "what cozy-stack, the store, Harvest, the flagship app and the libs read today";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        fixes?: import("../../../diagnostics/diagnostic.ts").Fix[];
        path: string[];
        range: import("../../../json/tree.ts").Range;
        message: string;
    }, void, any>;
};
