export declare const sourceMatchesRepository: {
    readonly id: "source-matches-repository";
    readonly summary: "The manifest and package.json name the same repository";
    readonly group: "package";
    readonly severity: "info";
    readonly authority: ["convention"];
    readonly needs: ["manifest", "package"];
    readonly source: "cozy-konnector-template manifest.konnector and package.json";
    readonly since: "0.1.0";
    readonly check: ({ manifest, konnector: { pkg } }: import("../../engine/rule.ts").LintContext) => Generator<{
        path: string[];
        message: string;
        related: {
            document: import("../../../json/document.ts").JsonDocument;
            path: string[];
            message: string;
        }[];
    }, void, any>;
};
