export declare const localesMatchLangs: import("../../engine/rule.ts").LintRule;
