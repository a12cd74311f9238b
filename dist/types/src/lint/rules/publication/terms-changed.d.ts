export declare const termsChanged: import("../../engine/rule.ts").LintRule;
