export declare const termsComplete: import("../../engine/rule.ts").LintRule;
