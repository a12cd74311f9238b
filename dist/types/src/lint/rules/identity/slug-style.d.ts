export declare const slugStyle: import("../../engine/rule.ts").LintRule;
