export declare const permissionReservedDoctype: import("../../engine/rule.ts").LintRule;
