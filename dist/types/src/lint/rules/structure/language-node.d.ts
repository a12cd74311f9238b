export declare const languageNode: import("../../engine/rule.ts").LintRule;
