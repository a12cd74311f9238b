export declare const fieldsPresent: import("../../engine/rule.ts").LintRule;
