export declare const localeReservedKey: import("../../engine/rule.ts").LintRule;
