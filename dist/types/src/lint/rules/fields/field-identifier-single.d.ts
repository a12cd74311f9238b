export declare const fieldIdentifierSingle: import("../../engine/rule.ts").LintRule;
