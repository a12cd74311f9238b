export declare const jsonRootObject: import("../../engine/rule.ts").LintRule;
