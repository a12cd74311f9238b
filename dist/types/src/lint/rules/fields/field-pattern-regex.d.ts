export declare const fieldPatternRegex: import("../../engine/rule.ts").LintRule;
