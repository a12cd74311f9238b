export declare const sourceConsoleObject: import("../../engine/rule.ts").LintRule;
