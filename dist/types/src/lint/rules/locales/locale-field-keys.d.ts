export declare const localeFieldKeys: import("../../engine/rule.ts").LintRule;
