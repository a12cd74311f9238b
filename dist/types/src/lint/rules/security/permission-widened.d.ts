import { type LintFinding } from '../../engine/rule.js';
export declare const permissionWidened: {
    readonly id: "permission-widened";
    readonly summary: "Every change of what the konnector may do is seen by a reviewer";
    readonly group: "security";
    readonly severity: "warning";
    readonly authority: ["security"];
    readonly needs: ["manifest", "base"];
    readonly source: "cozy-stack model/permission/set.go (HasSameRules), model/app/installer.go";
    readonly since: "0.1.0";
    readonly check: ({ manifest, base }: import("../../engine/rule.ts").LintContext) => Generator<LintFinding, void, any>;
};
