export declare const permissionCodeUsage: import("../../engine/rule.ts").LintRule;
