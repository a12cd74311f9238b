export declare const termsChars: import("../../engine/rule.ts").LintRule;
