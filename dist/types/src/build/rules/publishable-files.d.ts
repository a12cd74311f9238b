export declare const publishableFiles: {
    readonly id: "publish-build-files";
    readonly summary: "The build holds a manifest, and nothing that git, GitHub or the registry refuses or changes";
    readonly group: "publication";
    readonly severity: Readonly<Record<"recommended" | "registry", "error" | "info" | "warning">>;
    readonly authority: ["registry"];
    readonly needs: ["files"];
    readonly source: "cozy-apps-registry registry/registry.go (ReadTarballVersion)";
    readonly since: "0.1.0";
    readonly check: ({ dir, files, has, read }: import("../rule.ts").BuildContext) => Generator<{
        message: string;
        place?: never;
    } | {
        place: {
            file: string;
        };
        message: string;
    }, void, any>;
};
