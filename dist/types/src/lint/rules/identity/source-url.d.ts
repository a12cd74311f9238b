export declare const sourceUrl: import("../../engine/rule.ts").LintRule;
