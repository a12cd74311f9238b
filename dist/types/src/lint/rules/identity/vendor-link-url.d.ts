export declare const vendorLinkUrl: import("../../engine/rule.ts").LintRule;
