export declare const jsonSingleValue: import("../../engine/rule.ts").LintRule;
