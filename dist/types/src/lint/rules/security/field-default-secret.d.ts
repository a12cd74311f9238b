export declare const fieldDefaultSecret: import("../../engine/rule.ts").LintRule;
