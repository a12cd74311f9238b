export declare const iconExists: import("../../engine/rule.ts").LintRule;
