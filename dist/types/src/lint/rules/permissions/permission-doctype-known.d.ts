export declare const permissionDoctypeKnown: import("../../engine/rule.ts").LintRule;
