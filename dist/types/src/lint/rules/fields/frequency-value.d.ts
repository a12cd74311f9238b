export declare const frequencyValue: import("../../engine/rule.ts").LintRule;
