export declare const localeDescriptions: import("../../engine/rule.ts").LintRule;
