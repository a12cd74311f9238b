export declare const termsChanged: {
    readonly id: "terms-changed";
    readonly summary: "A new version of the terms is meant to stop updates until it is accepted";
    readonly group: "publication";
    readonly severity: "info";
    readonly authority: ["runtime"];
    readonly needs: ["manifest", "base"];
    readonly source: "cozy-stack model/app/installer.go";
    readonly since: "0.1.0";
    readonly check: ({ manifest, base }: import("../../engine/rule.ts").LintContext) => Generator<{
        path: string[];
        message: string;
    }, void, any>;
};
