export declare const notificationsUnused: import("../../engine/rule.ts").LintRule;
