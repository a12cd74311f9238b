export declare const frequencyClisk: {
    readonly id: "frequency-clisk";
    readonly summary: "A client-side konnector has no timetable";
    readonly group: "fields";
    readonly severity: "info";
    readonly authority: ["flagship"];
    readonly needs: ["manifest"];
    readonly fix: "suggestion";
    readonly source: "cozy-client models/trigger.js";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        fixes?: import("../../../index.ts").Fix[];
        path: string[];
        target: "key";
        message: string;
    }, void, any>;
};
