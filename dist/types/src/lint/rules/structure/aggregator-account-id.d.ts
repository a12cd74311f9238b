export declare const aggregatorAccountId: import("../../engine/rule.ts").LintRule;
