export declare const oauthSecret: import("../../engine/rule.ts").LintRule;
