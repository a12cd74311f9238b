export declare const fieldLabelPredefined: {
    readonly id: "field-label-predefined";
    readonly summary: "The label of a field is one that Harvest translates";
    readonly group: "fields";
    readonly severity: "warning";
    readonly authority: ["harvest"];
    readonly needs: ["manifest"];
    readonly source: "cozy-harvest-lib components/AccountForm/AccountField.jsx, helpers/manifest.js";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        path: string[];
        message: string;
        suggestion?: string;
    }, void, any>;
};
