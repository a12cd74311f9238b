export declare const frequencyClisk: import("../../engine/rule.ts").LintRule;
