export declare const repoSecrets: {
    readonly id: "repo-secrets";
    readonly summary: "Files that hold credentials are not in the repository";
    readonly group: "security";
    readonly severity: "warning";
    readonly authority: ["security"];
    readonly needs: ["manifest", "files"];
    readonly source: "cozy-konnector-template .gitignore, cozy-jobs-cli";
    readonly since: "0.1.0";
    readonly check: ({ konnector: { files } }: import("../../engine/rule.ts").LintContext) => Generator<{
        file: string;
        message: string;
    }, void, any>;
};
