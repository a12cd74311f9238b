/** Every rule over a build, by its id, in the order of the documentation. */
export declare const buildRules: {
    readonly 'build-nested-manifest': {
        readonly id: "build-nested-manifest";
        readonly summary: "The build must hold one manifest, and no package.json";
        readonly group: "build";
        readonly severity: "error";
        readonly authority: ["registry"];
        readonly needs: ["files"];
        readonly source: "cozy-apps-registry registry/registry.go: the first manifest and the last package.json of the archive count";
        readonly since: "0.1.0";
        readonly check: (context: import("../rule.ts").BuildContext) => Generator<import("../../diagnostics/rule.ts").Finding, void, any>;
    };
    readonly 'build-symbolic-link': {
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
    readonly 'build-hidden-file': {
        readonly id: "build-hidden-file";
        readonly summary: "The build should hold no file whose name starts with a dot";
        readonly group: "build";
        readonly severity: "warning";
        readonly authority: ["convention"];
        readonly needs: ["files"];
        readonly source: "GitHub: a workflow file on the build branch makes the push fail; .gitattributes changes the archive";
        readonly since: "0.1.0";
        readonly check: ({ files }: import("../rule.ts").BuildContext) => Generator<{
            place: {
                file: string;
            };
            message: string;
        }, void, any>;
    };
    readonly 'build-secret-file': {
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
    readonly 'build-missing-file': {
        readonly id: "build-missing-file";
        readonly summary: "The files that the manifest names should be in the build";
        readonly group: "build";
        readonly severity: "warning";
        readonly authority: ["store"];
        readonly needs: ["manifest", "files"];
        readonly source: "cozy-apps-registry registry/registry.go: icon and screenshots are taken from the archive, missing ones left out";
        readonly since: "0.1.0";
        readonly check: ({ manifest, has }: import("../rule.ts").BuildContext) => Generator<{
            severity?: import("../../index.ts").Severity;
            authority?: import("../../index.ts").Authority[];
            place: {
                file: string;
                pointer: string;
            };
            message: string;
        }, void, any>;
    };
    readonly 'build-size': {
        readonly id: "build-size";
        readonly summary: "The build must stay below 20 MiB when compressed";
        readonly group: "build";
        readonly severity: "error";
        readonly authority: ["registry"];
        readonly needs: ["files"];
        readonly source: "cozy-apps-registry registry/registry.go: maxApplicationSize";
        readonly since: "0.1.0";
        readonly check: ({ files, read }: import("../rule.ts").BuildContext) => Promise<{
            severity: "error" | "warning";
            message: string;
        }[]>;
    };
    readonly 'build-syntax': {
        readonly id: "build-syntax";
        readonly summary: "The bundle must be CommonJS for Node, or a script for the webview";
        readonly group: "build";
        readonly severity: "error";
        readonly authority: ["runtime"];
        readonly needs: ["files"];
        readonly source: "cozy-stack runs node <folder>, with no package.json that says \"type\": \"module\"";
        readonly since: "0.1.0";
        readonly check: ({ has, read }: import("../rule.ts").BuildContext) => Generator<{
            place: {
                file: string;
            };
            message: string;
        }, void, any>;
    };
    readonly 'build-load': {
        readonly id: "build-load";
        readonly summary: "The bundle must load where nothing is installed";
        readonly group: "build";
        readonly severity: "error";
        readonly authority: ["runtime"];
        readonly needs: ["files"];
        readonly source: "cozy-stack worker/exec/konnector.go: the build is copied to a folder of its own and run there";
        readonly since: "0.1.0";
        readonly check: ({ dir, has }: import("../rule.ts").BuildContext) => Promise<{
            place: {
                file: string;
            };
            message: string;
        }[]>;
    };
    readonly 'publish-build-files': {
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
};
export type BuildRuleId = keyof typeof buildRules;
