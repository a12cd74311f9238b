export declare const fieldTypes: import("../../engine/rule.ts").LintRule;
