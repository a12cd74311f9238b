export declare const cookieDomains: import("../../engine/rule.ts").LintRule;
