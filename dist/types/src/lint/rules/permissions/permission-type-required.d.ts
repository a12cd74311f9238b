export declare const permissionTypeRequired: import("../../engine/rule.ts").LintRule;
