export declare const permissionAccountsReadonly: import("../../engine/rule.ts").LintRule;
