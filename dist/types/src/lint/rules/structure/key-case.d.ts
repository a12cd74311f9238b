export declare const keyCase: import("../../engine/rule.ts").LintRule;
