import { type LintContext } from '../../engine/rule.js';
export declare const screenshotsExist: {
    readonly id: "screenshots-exist";
    readonly summary: "Every screenshot is a file of the repository";
    readonly group: "files";
    readonly severity: "warning";
    readonly authority: ["store"];
    readonly needs: ["manifest", "files"];
    readonly fix: "suggestion";
    readonly source: "cozy-apps-registry registry/registry.go (HandleAssets)";
    readonly since: "0.1.0";
    readonly check: (context: LintContext) => Generator<import("../../engine/rule.ts").LintFinding, any, any>;
};
