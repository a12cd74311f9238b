export declare const readmeExists: {
    readonly id: "readme-exists";
    readonly summary: "There is a README";
    readonly group: "files";
    readonly severity: "info";
    readonly authority: ["convention"];
    readonly needs: ["manifest", "files"];
    readonly source: "cozy-konnector-template README.md";
    readonly since: "0.1.0";
    readonly check: ({ konnector: { files } }: import("../../engine/rule.ts").LintContext) => Generator<{
        file: string;
        message: string;
    }, void, any>;
};
