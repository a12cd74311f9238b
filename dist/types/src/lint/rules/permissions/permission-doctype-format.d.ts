export declare const permissionDoctypeFormat: import("../../engine/rule.ts").LintRule;
