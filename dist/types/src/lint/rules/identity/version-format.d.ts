export declare const versionFormat: {
    readonly id: "version-format";
    readonly summary: "The version must be three numbers, as in 1.2.3";
    readonly group: "identity";
    readonly severity: Record<"recommended" | "registry", "error" | "info" | "warning">;
    readonly authority: ["registry"];
    readonly needs: ["manifest"];
    readonly fix: "safe";
    readonly source: "cozy-apps-registry registry/registry.go (validVersionReg) and channel.go (versionMatch)";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        fixes?: import("../../../index.ts").Fix[];
        path: import("../../../json/document.ts").Path;
        range: import("../../../json/tree.ts").JsonNode;
        message: string;
        suggestion?: string;
    }, void, any>;
};
