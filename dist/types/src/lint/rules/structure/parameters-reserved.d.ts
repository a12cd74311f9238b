export declare const parametersReserved: import("../../engine/rule.ts").LintRule;
