export declare const permissionVerbs: import("../../engine/rule.ts").LintRule;
