export declare const permissionSelectorWithoutValues: import("../../engine/rule.ts").LintRule;
