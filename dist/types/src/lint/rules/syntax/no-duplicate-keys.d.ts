export declare const noDuplicateKeys: {
    readonly id: "no-duplicate-keys";
    readonly summary: "A key must not stand twice in one object";
    readonly group: "syntax";
    readonly severity: "warning";
    readonly authority: ["convention"];
    readonly needs: ["manifest"];
    readonly source: "Go encoding/json and JSON.parse: the last one wins; cozy-stack model/permission/set.go makes two rules of it";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        path: (string | number)[];
        range: import("../../../json/tree.ts").Range;
        message: string;
        severity?: "error";
        authority?: "security"[];
        related: {
            path: (string | number)[];
            range: import("../../../json/tree.ts").Range;
            message: string;
        }[];
    }, void, any>;
};
