export declare const onDeleteAccountExists: {
    readonly id: "on-delete-account-exists";
    readonly summary: "What runs when an account is deleted is a file of the build";
    readonly group: "files";
    readonly severity: "warning";
    readonly authority: ["runtime"];
    readonly needs: ["manifest", "files"];
    readonly source: "cozy-stack worker/exec/konnector.go, model/account/accounts.go";
    readonly since: "0.1.0";
    readonly check: ({ manifest, konnector: { files } }: import("../../engine/rule.ts").LintContext) => Generator<{
        path: string[];
        message: string;
    }, void, any>;
};
