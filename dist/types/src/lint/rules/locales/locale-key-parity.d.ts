export declare const localeKeyParity: import("../../engine/rule.ts").LintRule;
