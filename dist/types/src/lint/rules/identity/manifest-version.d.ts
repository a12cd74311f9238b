export declare const manifestVersion: import("../../engine/rule.ts").LintRule;
