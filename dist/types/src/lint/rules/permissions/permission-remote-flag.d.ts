export declare const permissionRemoteFlag: import("../../engine/rule.ts").LintRule;
