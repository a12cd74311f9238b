export declare const sourceUrl: {
    readonly id: "source-url";
    readonly summary: "The source is the address of a repository";
    readonly group: "identity";
    readonly severity: "warning";
    readonly authority: ["convention"];
    readonly needs: ["manifest"];
    readonly source: "cozy-apps-registry README, cozy-stack model/app/fetcher_git.go";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        path: string[];
        message: string;
    }, void, any>;
};
