export declare const localeHtml: import("../../engine/rule.ts").LintRule;
