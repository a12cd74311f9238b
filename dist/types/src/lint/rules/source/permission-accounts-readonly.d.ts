export declare const permissionAccountsReadonly: {
    readonly id: "permission-accounts-readonly";
    readonly summary: "A konnector that does not write its account asks to read it only";
    readonly group: "source";
    readonly severity: "info";
    readonly authority: ["security"];
    readonly needs: ["manifest", "source"];
    readonly fix: "suggestion";
    readonly source: "cozy-konnector-libs src/libs/BaseKonnector.js";
    readonly since: "0.1.0";
    readonly check: ({ manifest, source }: import("../../engine/rule.ts").LintContext) => Generator<{
        fixes?: import("../../../index.ts").Fix[];
        path: import("../../../json/document.ts").Path;
        target: "key";
        message: string;
    }, void, any>;
};
