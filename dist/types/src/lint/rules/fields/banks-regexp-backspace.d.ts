export declare const banksRegexpBackspace: import("../../engine/rule.ts").LintRule;
