export declare const banksRegexp: import("../../engine/rule.ts").LintRule;
