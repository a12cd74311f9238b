export declare const versionFormat: import("../../engine/rule.ts").LintRule;
