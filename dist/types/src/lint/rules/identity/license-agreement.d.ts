export declare const licenseAgreement: import("../../engine/rule.ts").LintRule;
