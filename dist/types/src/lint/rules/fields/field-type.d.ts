export declare const fieldType: {
    readonly id: "field-type";
    readonly summary: "A field has a type, one that Harvest knows";
    readonly group: "fields";
    readonly severity: "warning";
    readonly authority: ["harvest"];
    readonly needs: ["manifest"];
    readonly fix: "suggestion";
    readonly source: "cozy-apps-registry README, cozy-harvest-lib components/AccountForm/AccountField.jsx";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        fixes?: import("../../../index.ts").Fix[];
        path: string[];
        target: "key";
        message: string;
    } | {
        fixes?: import("../../../index.ts").Fix[];
        path: string[];
        message: string;
        suggestion?: string;
    }, void, any>;
};
