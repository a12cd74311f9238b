export declare const permissionMissingFiles: import("../../engine/rule.ts").LintRule;
