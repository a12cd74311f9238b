export declare const permissionCertifiedVerbs: import("../../engine/rule.ts").LintRule;
