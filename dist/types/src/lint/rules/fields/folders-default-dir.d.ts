export declare const foldersDefaultDir: import("../../engine/rule.ts").LintRule;
