export declare const unknownField: import("../../engine/rule.ts").LintRule;
