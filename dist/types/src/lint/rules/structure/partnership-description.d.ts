export declare const partnershipDescription: import("../../engine/rule.ts").LintRule;
