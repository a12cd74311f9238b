export declare const validUtf8: import("../../engine/rule.ts").LintRule;
