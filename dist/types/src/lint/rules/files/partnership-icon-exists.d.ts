export declare const partnershipIconExists: import("../../engine/rule.ts").LintRule;
