export declare const onDeleteAccountExists: import("../../engine/rule.ts").LintRule;
