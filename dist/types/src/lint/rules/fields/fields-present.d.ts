export declare const fieldsPresent: {
    readonly id: "fields-present";
    readonly summary: "There are fields, were it none: `{}`";
    readonly group: "fields";
    readonly severity: "warning";
    readonly authority: ["harvest"];
    readonly needs: ["manifest"];
    readonly fix: "safe";
    readonly source: "cozy-harvest-lib helpers/manifest.js";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        fixes?: import("../../../index.ts").Fix[];
        path: never[];
        message: string;
    }, void, any>;
};
