export declare const packageJsonSyntax: {
    readonly id: "package-json-syntax";
    readonly summary: "package.json must be JSON";
    readonly group: "package";
    readonly severity: "error";
    readonly authority: ["runtime"];
    readonly needs: ["package"];
    readonly source: "npm, and cozy-apps-registry registry/registry.go (ReadTarballVersion) when a build ships the file";
    readonly since: "0.1.0";
    readonly check: ({ konnector }: import("../../engine/rule.ts").LintContext) => Generator<{
        document: import("../../../json/document.ts").JsonDocument;
        range: {
            offset: number;
            length: number;
        };
        message: string;
    }, void, any>;
};
