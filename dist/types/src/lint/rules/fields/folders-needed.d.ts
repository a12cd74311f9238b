export declare const foldersNeeded: {
    readonly id: "folders-needed";
    readonly summary: "A konnector that saves files asks for a folder";
    readonly group: "fields";
    readonly severity: "warning";
    readonly authority: ["harvest"];
    readonly needs: ["manifest"];
    readonly fix: "suggestion";
    readonly source: "cozy-harvest-lib helpers/konnectors.js (needsFolder)";
    readonly since: "0.1.0";
    readonly check: ({ manifest, source }: import("../../engine/rule.ts").LintContext) => Generator<{
        fixes?: import("../../../index.ts").Fix[];
        path: import("../../../json/document.ts").Path;
        target: "key";
        message: string;
    }, void, any>;
};
