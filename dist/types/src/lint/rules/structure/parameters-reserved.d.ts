export declare const parametersReserved: {
    readonly id: "parameters-reserved";
    readonly summary: "No parameter is named `secret`";
    readonly group: "structure";
    readonly severity: "warning";
    readonly authority: ["runtime"];
    readonly needs: ["manifest"];
    readonly source: "cozy-stack worker/exec/konnector.go";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        path: string[];
        target: "key";
        message: string;
    }, void, any>;
};
