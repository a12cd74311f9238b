export declare const permissionDescription: import("../../engine/rule.ts").LintRule;
