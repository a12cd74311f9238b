export declare const typeKonnector: import("../../engine/rule.ts").LintRule;
