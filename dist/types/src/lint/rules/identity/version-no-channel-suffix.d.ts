export declare const versionNoChannelSuffix: import("../../engine/rule.ts").LintRule;
