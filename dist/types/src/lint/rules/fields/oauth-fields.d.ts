export declare const oauthFields: import("../../engine/rule.ts").LintRule;
