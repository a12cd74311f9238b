export declare const frequencyHourly: {
    readonly id: "frequency-hourly";
    readonly summary: "A konnector does not run every hour without need";
    readonly group: "fields";
    readonly severity: "info";
    readonly authority: ["convention"];
    readonly needs: ["manifest"];
    readonly source: "cozy-stack model/app/konnector.go";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        path: string[];
        message: string;
    }, void, any>;
};
