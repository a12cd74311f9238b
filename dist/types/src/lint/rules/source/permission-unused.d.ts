export declare const permissionUnused: import("../../engine/rule.ts").LintRule;
