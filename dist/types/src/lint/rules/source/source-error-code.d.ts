export declare const sourceErrorCode: import("../../engine/rule.ts").LintRule;
