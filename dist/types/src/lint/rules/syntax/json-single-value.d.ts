export declare const jsonSingleValue: {
    readonly id: "json-single-value";
    readonly summary: "Nothing may follow the manifest in its file";
    readonly group: "syntax";
    readonly severity: Record<"recommended" | "registry", "error" | "info" | "warning">;
    readonly authority: ["registry"];
    readonly needs: [];
    readonly fix: "suggestion";
    readonly source: "Go encoding/json: Unmarshal, of the registry, reads to the end; Decoder, of the stack, does not";
    readonly since: "0.1.0";
    readonly check: ({ manifest: { problems, text } }: import("../../engine/rule.ts").LintContext) => Generator<{
        message: string;
        range: {
            offset: number;
            length: number;
        };
        fixes: {
            kind: "suggestion";
            description: string;
            edits: {
                offset: number;
                length: number;
                content: string;
            }[];
        }[];
    }, void, any>;
};
