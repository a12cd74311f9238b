export declare const packageJsonSyntax: import("../../engine/rule.ts").LintRule;
