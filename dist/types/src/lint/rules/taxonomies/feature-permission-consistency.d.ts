export declare const featurePermissionConsistency: import("../../engine/rule.ts").LintRule;
