export declare const fieldDropdownOptions: import("../../engine/rule.ts").LintRule;
