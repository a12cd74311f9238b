export declare const permissionVerbsDuplicates: import("../../engine/rule.ts").LintRule;
