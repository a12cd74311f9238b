export declare const repoSecrets: import("../../engine/rule.ts").LintRule;
