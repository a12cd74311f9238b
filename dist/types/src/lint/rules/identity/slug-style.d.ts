export declare const slugStyle: {
    readonly id: "slug-style";
    readonly summary: "The slug is the bare name of the service";
    readonly group: "identity";
    readonly severity: "warning";
    readonly authority: ["convention"];
    readonly needs: ["manifest"];
    readonly source: "cozy.github.io tutorials/konnector (clisk-creation.md)";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        path: string[];
        message: string;
        suggestion?: string;
    }, void, any>;
};
