export declare const slugFormat: {
    readonly id: "slug-format";
    readonly summary: "The slug must be of lower-case letters, digits and dashes";
    readonly group: "identity";
    readonly severity: Record<"recommended" | "registry", "error" | "info" | "warning">;
    readonly authority: ["registry"];
    readonly needs: ["manifest"];
    readonly fix: "suggestion";
    readonly source: "cozy-apps-registry registry/registry.go (validSlugReg), cozy-stack model/app/installer.go";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        fixes?: import("../../../index.ts").Fix[];
        path: import("../../../json/document.ts").Path;
        range: import("../../../json/tree.ts").JsonNode;
        message: string;
        suggestion?: string;
    }, void, any>;
};
