export declare const localeShortLength: import("../../engine/rule.ts").LintRule;
