export declare const fieldDropdownDefault: {
    readonly id: "field-dropdown-default";
    readonly summary: "A dropdown's default is the value of one of its options";
    readonly group: "fields";
    readonly severity: "warning";
    readonly authority: ["harvest"];
    readonly needs: ["manifest"];
    readonly fix: "safe";
    readonly source: "cozy-harvest-lib helpers/fields.js";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        fixes?: import("../../../index.ts").Fix[];
        path: string[];
        message: string;
        suggestion?: string;
    }, void, any>;
};
