export declare const fieldDropdownDefault: import("../../engine/rule.ts").LintRule;
