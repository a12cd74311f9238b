import { type LintFinding } from '../../engine/rule.js';
export declare const permissionVerbs: {
    readonly id: "permission-verbs";
    readonly summary: "Permission verbs must be ones the stack accepts";
    readonly group: "permissions";
    readonly severity: "error";
    readonly authority: ["stack"];
    readonly needs: ["manifest"];
    readonly fix: "safe";
    readonly source: "cozy-stack model/permission/verbs.go";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<LintFinding, void, any>;
};
