export declare const sourceErrorCode: {
    readonly id: "source-error-code";
    readonly summary: "An error code is one of the libs' list";
    readonly group: "source";
    readonly severity: "warning";
    readonly authority: ["harvest", "libs"];
    readonly needs: ["manifest", "source"];
    readonly source: "cozy-konnector-libs src/helpers/errors.js, cozy-stack worker/exec/konnector.go";
    readonly since: "0.1.0";
    readonly check: ({ source }: import("../../engine/rule.ts").LintContext) => Generator<{
        file: string;
        text: string;
        range: import("../../source/source.ts").SourceLiteral;
        message: string;
        suggestion?: string;
    }, void, any>;
};
