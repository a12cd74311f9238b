export declare const validUtf8: {
    readonly id: "valid-utf8";
    readonly summary: "The manifest must be UTF-8";
    readonly group: "syntax";
    readonly severity: "error";
    readonly authority: ["store", "harvest"];
    readonly needs: [];
    readonly source: "Go encoding/json, which reads each wrong byte as U+FFFD and says nothing";
    readonly since: "0.1.0";
    readonly check: ({ manifest: { invalid } }: import("../../engine/rule.ts").LintContext) => Generator<{
        range: import("../../../json/tree.ts").Range;
        message: string;
    }, void, any>;
};
