export declare const localeUnknownKey: import("../../engine/rule.ts").LintRule;
