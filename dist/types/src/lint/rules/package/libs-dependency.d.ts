export declare const libsDependency: import("../../engine/rule.ts").LintRule;
