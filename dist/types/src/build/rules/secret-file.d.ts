export declare const secretFile: {
    readonly id: "build-secret-file";
    readonly summary: "The build must hold no credentials and no recording";
    readonly group: "build";
    readonly severity: "error";
    readonly authority: ["security"];
    readonly needs: ["files"];
    readonly source: "cozy-jobs-cli: konnector-dev-config.json and .token.json hold what a developer signs in with";
    readonly since: "0.1.0";
    readonly check: ({ files }: import("../rule.ts").BuildContext) => Generator<{
        place: {
            file: string;
        };
        message: string;
    }, void, any>;
};
