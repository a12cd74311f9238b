export declare const permissionSensitiveDoctype: import("../../engine/rule.ts").LintRule;
