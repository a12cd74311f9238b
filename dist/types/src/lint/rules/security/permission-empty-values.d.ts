export declare const permissionEmptyValues: import("../../engine/rule.ts").LintRule;
