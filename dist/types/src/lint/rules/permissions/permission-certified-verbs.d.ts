export declare const permissionCertifiedVerbs: {
    readonly id: "permission-certified-verbs";
    readonly summary: "A permission to certify documents holds POST, on all of them";
    readonly group: "permissions";
    readonly severity: "warning";
    readonly authority: ["runtime"];
    readonly needs: ["manifest"];
    readonly fix: "suggestion";
    readonly source: "cozy-stack web/files/files.go";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        fixes?: import("../../../index.ts").Fix[];
        path: (string | number)[];
        message: string;
    }, void, any>;
};
