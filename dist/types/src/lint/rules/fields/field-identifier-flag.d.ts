export declare const fieldIdentifierFlag: import("../../engine/rule.ts").LintRule;
