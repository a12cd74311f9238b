export declare const oauthClisk: import("../../engine/rule.ts").LintRule;
