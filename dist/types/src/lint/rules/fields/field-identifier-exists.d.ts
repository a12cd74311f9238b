export declare const fieldIdentifierExists: import("../../engine/rule.ts").LintRule;
