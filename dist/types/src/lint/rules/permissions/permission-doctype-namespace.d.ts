export declare const permissionDoctypeNamespace: import("../../engine/rule.ts").LintRule;
