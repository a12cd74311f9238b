export declare const partnershipIconExists: {
    readonly id: "partnership-icon-exists";
    readonly summary: "The partner's icon is a file of the repository";
    readonly group: "files";
    readonly severity: "warning";
    readonly authority: ["store"];
    readonly needs: ["manifest", "files"];
    readonly fix: "suggestion";
    readonly source: "cozy-apps-registry registry/registry.go (HandleAssets)";
    readonly since: "0.1.0";
    readonly check: (context: import("../../engine/rule.ts").LintContext) => Generator<import("../../engine/rule.ts").LintFinding, any, any>;
};
