export declare const defaultFolders: {
    defaultDir: string;
}[];
export declare const noAdvancedFields: import("../../engine/rule.ts").LintRule;
