export declare const permissionMissingAccounts: import("../../engine/rule.ts").LintRule;
