export declare const vendorLinkMissing: import("../../engine/rule.ts").LintRule;
