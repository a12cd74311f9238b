export declare const deprecatedField: import("../../engine/rule.ts").LintRule;
