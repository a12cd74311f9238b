export declare const duplicateValues: import("../../engine/rule.ts").LintRule;
