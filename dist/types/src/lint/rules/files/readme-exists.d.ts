export declare const readmeExists: import("../../engine/rule.ts").LintRule;
