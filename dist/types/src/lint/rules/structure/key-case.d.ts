export declare const keyCase: {
    readonly id: "key-case";
    readonly summary: "A key must be written in its own letter case";
    readonly group: "structure";
    readonly severity: "error";
    readonly authority: ["store", "harvest", "flagship"];
    readonly needs: ["manifest"];
    readonly fix: "safe";
    readonly source: "Go encoding/json, which takes a key in any letter case; JavaScript does not";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        fixes?: import("../../../index.ts").Fix[];
        path: (string | number)[];
        range: import("../../../json/tree.ts").Range;
        message: string;
        suggestion: string;
    }, void, any>;
};
