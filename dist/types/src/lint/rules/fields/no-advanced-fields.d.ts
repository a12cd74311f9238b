export declare const defaultFolders: {
    defaultDir: string;
}[];
export declare const noAdvancedFields: {
    readonly id: "no-advanced-fields";
    readonly summary: "A folder is asked for with `folders`, not with `fields.advancedFields`";
    readonly group: "fields";
    readonly severity: "info";
    readonly authority: ["harvest"];
    readonly needs: ["manifest"];
    readonly fix: "suggestion";
    readonly source: "cozy-harvest-lib helpers/konnectors.js, cozy-stack model/app/konnector.go (hasFolderPath)";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        fixes?: import("../../../index.ts").Fix[];
        path: string[];
        target: "key";
        message: string;
    }, void, any>;
};
