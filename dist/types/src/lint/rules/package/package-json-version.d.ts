export declare const packageJsonVersion: {
    readonly id: "package-json-version";
    readonly summary: "The manifest and package.json must have one version";
    readonly group: "package";
    readonly severity: "warning";
    readonly authority: ["registry", "convention"];
    readonly needs: ["manifest", "package"];
    readonly fix: "suggestion";
    readonly source: "cozy-apps-registry registry/registry.go (CheckVersion), konitor";
    readonly since: "0.1.0";
    readonly check: ({ manifest, konnector }: import("../../engine/rule.ts").LintContext) => Generator<{
        fixes?: import("../../../index.ts").Fix[];
        document: import("../../../json/document.ts").JsonDocument;
        path: string[];
        message: string;
        suggestion: string;
        related: {
            document: import("../../../json/document.ts").JsonDocument;
            path: string[];
            message: string;
        }[];
    }, void, any>;
};
