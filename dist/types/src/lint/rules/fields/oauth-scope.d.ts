export declare const oauthScope: import("../../engine/rule.ts").LintRule;
