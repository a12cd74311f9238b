export declare const permissionDuplicateRule: import("../../engine/rule.ts").LintRule;
