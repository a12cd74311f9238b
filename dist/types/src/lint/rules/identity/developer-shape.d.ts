export declare const developerShape: import("../../engine/rule.ts").LintRule;
