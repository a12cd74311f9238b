export declare const libsDependency: {
    readonly id: "libs-dependency";
    readonly summary: "package.json depends on the library of konnectors";
    readonly group: "package";
    readonly severity: "info";
    readonly authority: ["convention"];
    readonly needs: ["manifest", "package"];
    readonly source: "cozy-konnector-template package.json";
    readonly since: "0.1.0";
    readonly check: ({ konnector: { pkg } }: import("../../engine/rule.ts").LintContext) => Generator<{
        document: import("../../../json/document.ts").JsonDocument;
        path: string[];
        target: "key";
        message: string;
    }, void, any>;
};
