export declare const noBom: {
    readonly id: "no-bom";
    readonly summary: "The manifest must not start with a byte order mark";
    readonly group: "syntax";
    readonly severity: "error";
    readonly authority: ["stack", "registry"];
    readonly needs: [];
    readonly fix: "safe";
    readonly source: "Go encoding/json: invalid character looking for beginning of value";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        message: string;
        range: {
            offset: number;
            length: number;
        };
        fixes: {
            kind: "safe";
            description: string;
            edits: {
                offset: number;
                length: number;
                content: string;
            }[];
        }[];
    }, void, any>;
};
