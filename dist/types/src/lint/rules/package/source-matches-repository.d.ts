export declare const sourceMatchesRepository: import("../../engine/rule.ts").LintRule;
