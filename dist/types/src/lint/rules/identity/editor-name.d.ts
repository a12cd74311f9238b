export declare const editorName: import("../../engine/rule.ts").LintRule;
