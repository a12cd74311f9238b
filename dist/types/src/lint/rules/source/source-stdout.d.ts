export declare const sourceStdout: import("../../engine/rule.ts").LintRule;
