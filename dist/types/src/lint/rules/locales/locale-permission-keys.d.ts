export declare const localePermissionKeys: import("../../engine/rule.ts").LintRule;
