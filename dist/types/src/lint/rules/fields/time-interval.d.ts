export declare const timeInterval: {
    readonly id: "time-interval";
    readonly summary: "A time interval is two hours of the day, the first before the second";
    readonly group: "fields";
    readonly severity: "error";
    readonly authority: ["harvest"];
    readonly needs: ["manifest"];
    readonly fix: "suggestion";
    readonly source: "cozy-harvest-lib helpers/daytime.js, helpers/cron.js";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        fixes?: import("../../../index.ts").Fix[];
        path: string[];
        message: string;
    }, void, any>;
};
