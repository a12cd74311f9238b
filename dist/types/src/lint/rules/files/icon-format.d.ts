export declare const iconFormat: import("../../engine/rule.ts").LintRule;
