export declare const frequencyValue: {
    readonly id: "frequency-value";
    readonly summary: `A frequency is ${string}`;
    readonly group: "fields";
    readonly severity: "warning";
    readonly authority: ["runtime", "harvest"];
    readonly needs: ["manifest"];
    readonly fix: "suggestion";
    readonly source: "cozy-stack model/app/konnector.go, cozy-harvest-lib helpers/cron.js";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        fixes?: import("../../../index.ts").Fix[];
        path: string[];
        message: string;
        suggestion?: string;
    }, void, any>;
};
