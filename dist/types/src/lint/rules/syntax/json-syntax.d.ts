export declare const jsonSyntax: import("../../engine/rule.ts").LintRule;
