export declare const localeEn: import("../../engine/rule.ts").LintRule;
