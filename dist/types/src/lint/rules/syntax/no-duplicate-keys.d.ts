export declare const noDuplicateKeys: import("../../engine/rule.ts").LintRule;
