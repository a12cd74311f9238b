export declare const localePolyglot: import("../../engine/rule.ts").LintRule;
