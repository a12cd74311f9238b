export declare const foldersNeeded: import("../../engine/rule.ts").LintRule;
