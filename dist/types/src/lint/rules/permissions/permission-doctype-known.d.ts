export declare const permissionDoctypeKnown: {
    readonly id: "permission-doctype-known";
    readonly summary: "A doctype of Cozy's own names is one that is documented";
    readonly group: "permissions";
    readonly severity: "warning";
    readonly authority: ["store", "runtime"];
    readonly needs: ["manifest"];
    readonly fix: "suggestion";
    readonly source: "cozy-doctypes docs/, cozy-stack pkg/consts/doctype.go, cozy-store locales";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        fixes?: import("../../../index.ts").Fix[];
        path: (string | number)[];
        message: string;
        suggestion?: string;
    }, void, any>;
};
