export declare const fieldSecretType: import("../../engine/rule.ts").LintRule;
