export declare const slugReserved: {
    readonly id: "slug-reserved";
    readonly summary: "The slug must not be the name of one of the registry's routes";
    readonly group: "identity";
    readonly severity: "warning";
    readonly authority: ["registry"];
    readonly needs: ["manifest"];
    readonly source: "cozy-apps-registry web/router.go";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        path: string[];
        message: string;
    }, void, any>;
};
