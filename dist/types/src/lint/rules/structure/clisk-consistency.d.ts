export declare const cliskConsistency: import("../../engine/rule.ts").LintRule;
