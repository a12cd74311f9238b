export declare const messageText: import("../../engine/rule.ts").LintRule;
