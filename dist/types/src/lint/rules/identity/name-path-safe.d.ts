export declare const namePathSafe: import("../../engine/rule.ts").LintRule;
