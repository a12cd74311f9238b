export declare const fieldType: import("../../engine/rule.ts").LintRule;
