export declare const packageJsonVersion: import("../../engine/rule.ts").LintRule;
