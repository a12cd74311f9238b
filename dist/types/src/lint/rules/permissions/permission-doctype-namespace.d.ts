export declare const permissionDoctypeNamespace: {
    readonly id: "permission-doctype-namespace";
    readonly summary: "A doctype begins with a domain, written backwards";
    readonly group: "permissions";
    readonly severity: "warning";
    readonly authority: ["runtime"];
    readonly needs: ["manifest"];
    readonly fix: "suggestion";
    readonly source: "cozy-stack model/permission/doctype.go, cozy-doctypes README";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        fixes?: import("../../../index.ts").Fix[];
        path: (string | number)[];
        severity: "info" | "warning";
        message: string;
        suggestion?: string;
    }, void, any>;
};
