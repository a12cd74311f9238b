export declare const symbolicLink: {
    readonly id: "build-symbolic-link";
    readonly summary: "The build must hold no symbolic link";
    readonly group: "build";
    readonly severity: "error";
    readonly authority: ["stack"];
    readonly needs: ["files"];
    readonly source: "cozy-stack model/app/installer: files of an archive are copied, links are not";
    readonly since: "0.1.0";
    readonly check: ({ dir, files }: import("../rule.ts").BuildContext) => Generator<{
        place: {
            file: string;
        };
        message: string;
    }, void, any>;
};
