export declare const screenshotsExist: import("../../engine/rule.ts").LintRule;
