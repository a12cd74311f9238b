export declare const manifestVersion: {
    readonly id: "manifest-version";
    readonly summary: "The version of the manifest format is \"2\", a string";
    readonly group: "identity";
    readonly severity: "info";
    readonly authority: ["convention"];
    readonly needs: ["manifest"];
    readonly fix: "safe";
    readonly source: "cozy-apps-registry README, cozy-konnector-template";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        fixes?: import("../../../index.ts").Fix[];
        path: string[];
        message: string;
        suggestion: string;
    }, void, any>;
};
