export declare const webappOnlyField: import("../../engine/rule.ts").LintRule;
