export declare const controlCharacters: {
    readonly id: "control-characters";
    readonly summary: "No text holds characters that cannot be seen";
    readonly group: "security";
    readonly severity: "warning";
    readonly authority: ["security"];
    readonly needs: ["manifest"];
    readonly fix: "suggestion";
    readonly source: "https://trojansource.codes, Unicode Technical Report 36";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        fixes?: import("../../../index.ts").Fix[];
        path: import("../../../json/document.ts").Path;
        message: string;
    }, void, any>;
};
