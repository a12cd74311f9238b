export declare const urlsHttps: import("../../engine/rule.ts").LintRule;
