export declare const namePathSafe: {
    readonly id: "name-path-safe";
    readonly summary: "The name can be the name of a folder";
    readonly group: "identity";
    readonly severity: "warning";
    readonly authority: ["runtime", "harvest"];
    readonly needs: ["manifest"];
    readonly fix: "suggestion";
    readonly source: "cozy-harvest-lib helpers/konnectors.js (renderSubDir), cozy-stack worker/exec/konnector.go";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        fixes?: import("../../../index.ts").Fix[];
        path: string[];
        message: string;
        suggestion: string;
    }, void, any>;
};
