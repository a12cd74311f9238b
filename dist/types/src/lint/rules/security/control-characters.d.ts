export declare const controlCharacters: import("../../engine/rule.ts").LintRule;
