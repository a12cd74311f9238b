export declare const fieldUnusedAttr: import("../../engine/rule.ts").LintRule;
