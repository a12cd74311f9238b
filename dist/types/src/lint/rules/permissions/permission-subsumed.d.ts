export declare const permissionSubsumed: import("../../engine/rule.ts").LintRule;
