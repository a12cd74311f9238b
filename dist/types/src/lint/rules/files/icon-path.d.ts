export declare const iconPath: import("../../engine/rule.ts").LintRule;
