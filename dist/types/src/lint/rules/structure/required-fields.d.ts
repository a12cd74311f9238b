export declare const requiredFields: import("../../engine/rule.ts").LintRule;
