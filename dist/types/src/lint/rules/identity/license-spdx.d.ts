export declare const licenseSpdx: import("../../engine/rule.ts").LintRule;
