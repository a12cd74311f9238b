export declare const noBom: import("../../engine/rule.ts").LintRule;
