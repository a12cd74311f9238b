export declare const maxSize: import("../../engine/rule.ts").LintRule;
