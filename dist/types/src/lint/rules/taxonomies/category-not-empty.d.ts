export declare const categoryNotEmpty: import("../../engine/rule.ts").LintRule;
