export declare const slugFormat: import("../../engine/rule.ts").LintRule;
