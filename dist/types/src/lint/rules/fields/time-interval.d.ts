export declare const timeInterval: import("../../engine/rule.ts").LintRule;
