export declare const fieldLabelPredefined: import("../../engine/rule.ts").LintRule;
