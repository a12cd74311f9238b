export declare const reservedField: import("../../engine/rule.ts").LintRule;
