export declare const iconSquare: import("../../engine/rule.ts").LintRule;
