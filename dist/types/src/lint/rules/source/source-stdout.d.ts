export declare const sourceStdout: {
    readonly id: "source-stdout";
    readonly summary: "What a konnector prints are lines of the log";
    readonly group: "source";
    readonly severity: "info";
    readonly authority: ["runtime"];
    readonly needs: ["manifest", "source"];
    readonly source: "cozy-stack worker/exec/konnector.go";
    readonly since: "0.1.0";
    readonly check: ({ manifest, source }: import("../../engine/rule.ts").LintContext) => Generator<{
        file: string;
        text: string;
        range: import("../../source/source.ts").SourceCall;
        message: string;
    }, void, any>;
};
