export declare const fieldLabelLocale: {
    readonly id: "field-label-locale";
    readonly summary: "A field that Harvest has no name for has one in every locale";
    readonly group: "fields";
    readonly severity: "warning";
    readonly authority: ["harvest"];
    readonly needs: ["manifest"];
    readonly source: "cozy-harvest-lib components/AccountForm/AccountField.jsx, helpers/manifest.js";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        path: string[];
        target: "key";
        message: string;
    }, void, any>;
};
