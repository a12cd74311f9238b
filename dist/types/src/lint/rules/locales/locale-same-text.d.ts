export declare const localeSameText: import("../../engine/rule.ts").LintRule;
