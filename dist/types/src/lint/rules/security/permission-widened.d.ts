export declare const permissionWidened: import("../../engine/rule.ts").LintRule;
