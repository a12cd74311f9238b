export declare const permissionWildcard: import("../../engine/rule.ts").LintRule;
