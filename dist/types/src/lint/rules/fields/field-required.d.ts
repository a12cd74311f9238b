export declare const fieldRequired: import("../../engine/rule.ts").LintRule;
