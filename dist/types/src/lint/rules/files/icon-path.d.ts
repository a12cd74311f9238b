export declare const iconPath: {
    readonly id: "icon-path";
    readonly summary: "The icon is named as it is in the build";
    readonly group: "files";
    readonly severity: "warning";
    readonly authority: ["registry", "store"];
    readonly needs: ["manifest"];
    readonly fix: "suggestion";
    readonly source: "cozy-apps-registry registry/registry.go (HandleAssets), cozy-konnector-build webpack.config.js";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        fixes?: import("../../../index.ts").Fix[];
        path: string[];
        message: string;
        suggestion?: string;
    }, void, any>;
};
