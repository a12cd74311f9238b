export declare const fieldLabelLocale: import("../../engine/rule.ts").LintRule;
