export declare const frequencyHourly: import("../../engine/rule.ts").LintRule;
