export declare const termsUrl: import("../../engine/rule.ts").LintRule;
