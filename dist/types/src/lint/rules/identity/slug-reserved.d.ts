export declare const slugReserved: import("../../engine/rule.ts").LintRule;
