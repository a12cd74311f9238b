export declare const fieldTypesUi: import("../../engine/rule.ts").LintRule;
