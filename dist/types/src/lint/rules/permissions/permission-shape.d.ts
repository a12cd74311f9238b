export declare const permissionShape: import("../../engine/rule.ts").LintRule;
