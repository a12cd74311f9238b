export declare const fieldObject: import("../../engine/rule.ts").LintRule;
