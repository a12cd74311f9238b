export declare const requiredFields: {
    readonly id: "required-fields";
    readonly summary: "The fields a konnector needs must be there";
    readonly group: "structure";
    readonly severity: Record<"recommended" | "registry", "error" | "info" | "warning">;
    readonly authority: ["registry"];
    readonly needs: ["manifest"];
    readonly fix: "suggestion";
    readonly source: "cozy-apps-registry registry/registry.go (CheckEditor, CheckSlug, CheckVersion) and README.md";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        path?: import("../../../json/document.ts").Path;
        range?: import("../../../json/tree.ts").Range;
        fixes?: import("../../../diagnostics/diagnostic.ts").Fix[];
        severity: "error" | "info" | "warning" | Record<"recommended" | "registry", "error" | "info" | "warning">;
        authority: ("convention" | "flagship" | "harvest" | "libs" | "registry" | "runtime" | "security" | "stack" | "store")[];
        message: string;
    }, void, any>;
};
