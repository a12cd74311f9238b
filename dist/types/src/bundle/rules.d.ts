/** What bundling itself finds. Data only: loading this never loads the bundler. */
export declare const bundlingRules: {
    readonly 'bundle-error': {
        readonly id: "bundle-error";
        readonly summary: "The source must bundle into one file";
        readonly group: "build";
        readonly severity: "error";
        readonly authority: ["runtime"];
        readonly needs: ["files"];
        readonly source: "esbuild";
        readonly since: "0.1.0";
    };
    readonly 'bundle-warning': {
        readonly id: "bundle-warning";
        readonly summary: "The source should bundle without doubtful code";
        readonly group: "build";
        readonly severity: "warning";
        readonly authority: ["runtime"];
        readonly needs: ["files"];
        readonly source: "esbuild";
        readonly since: "0.1.0";
    };
    readonly 'bundle-entry': {
        readonly id: "bundle-entry";
        readonly summary: "There must be a source file to start from";
        readonly group: "build";
        readonly severity: "error";
        readonly authority: ["convention"];
        readonly needs: ["files"];
        readonly source: "cozy-konnector-build webpack.config.js: entry";
        readonly since: "0.1.0";
    };
    readonly 'bundle-install': {
        readonly id: "bundle-install";
        readonly summary: "Dependencies must be installed before bundling";
        readonly group: "build";
        readonly severity: "error";
        readonly authority: ["runtime"];
        readonly needs: ["files"];
        readonly source: "Node.js module resolution";
        readonly since: "0.1.0";
    };
    readonly 'bundle-outside': {
        readonly id: "bundle-outside";
        readonly summary: "A bundle holds only files of the repository and of installed packages";
        readonly group: "build";
        readonly severity: "error";
        readonly authority: ["security"];
        readonly needs: ["files"];
        readonly source: "konnector-lint docs/bundle.md";
        readonly since: "0.1.0";
    };
    readonly 'bundle-missing-dependency': {
        readonly id: "bundle-missing-dependency";
        readonly summary: "Everything that is imported must be installed";
        readonly group: "build";
        readonly severity: "error";
        readonly authority: ["runtime"];
        readonly needs: ["files"];
        readonly source: "Node.js module resolution";
        readonly since: "0.1.0";
    };
    readonly 'bundle-out-dir': {
        readonly id: "bundle-out-dir";
        readonly summary: "The build must have a folder of its own";
        readonly group: "build";
        readonly severity: "error";
        readonly authority: ["convention"];
        readonly needs: ["files"];
        readonly source: "the build folder is replaced as a whole";
        readonly since: "0.1.0";
    };
    readonly 'undeclared-dependency': {
        readonly id: "undeclared-dependency";
        readonly summary: "What the source imports should be in package.json";
        readonly group: "build";
        readonly severity: "warning";
        readonly authority: ["convention"];
        readonly needs: ["files", "package"];
        readonly source: "Node.js module resolution";
        readonly since: "0.1.0";
    };
    readonly 'bundle-license-incompatible': {
        readonly id: "bundle-license-incompatible";
        readonly summary: "What is bundled must be allowed under the licence of the konnector";
        readonly group: "build";
        readonly severity: "warning";
        readonly authority: ["convention"];
        readonly needs: ["manifest", "package"];
        readonly source: "gnu.org/licenses/license-list.html, by SPDX id";
        readonly since: "0.1.0";
    };
    readonly 'bundle-license-unknown': {
        readonly id: "bundle-license-unknown";
        readonly summary: "What is bundled should say its licence as an SPDX expression";
        readonly group: "build";
        readonly severity: "info";
        readonly authority: ["convention"];
        readonly needs: ["files"];
        readonly source: "SPDX licence list";
        readonly since: "0.1.0";
    };
    readonly 'build-budget': {
        readonly id: "build-budget";
        readonly summary: "The build should stay within the sizes that the configuration allows";
        readonly group: "build";
        readonly severity: "warning";
        readonly authority: ["convention"];
        readonly needs: ["files"];
        readonly source: "the configuration of the konnector";
        readonly since: "0.1.0";
    };
};
/** Every rule that can speak when a konnector is bundled, by its id: those over the build are among them. */
export declare const bundleRules: {
    'build-nested-manifest': {
        readonly id: "build-nested-manifest";
        readonly summary: "The build must hold one manifest, and no package.json";
        readonly group: "build";
        readonly severity: "error";
        readonly authority: ["registry"];
        readonly needs: ["files"];
        readonly source: "cozy-apps-registry registry/registry.go: the first manifest and the last package.json of the archive count";
        readonly since: "0.1.0";
        readonly check: (context: import("../build/rule.js").BuildContext) => Generator<import("../diagnostics/rule.js").Finding, void, any>;
    };
    'build-symbolic-link': {
        readonly id: "build-symbolic-link";
        readonly summary: "The build must hold no symbolic link";
        readonly group: "build";
        readonly severity: "error";
        readonly authority: ["stack"];
        readonly needs: ["files"];
        readonly source: "cozy-stack model/app/installer: files of an archive are copied, links are not";
        readonly since: "0.1.0";
        readonly check: ({ dir, files }: import("../build/rule.js").BuildContext) => Generator<{
            place: {
                file: string;
            };
            message: string;
        }, void, any>;
    };
    'build-lfs-pointer': {
        readonly id: "build-lfs-pointer";
        readonly summary: "The build must hold files, not pointers of Git LFS";
        readonly group: "build";
        readonly severity: "error";
        readonly authority: ["runtime"];
        readonly needs: ["files"];
        readonly source: "Git LFS specification, docs/spec.md (The Pointer)";
        readonly since: "0.1.0";
        readonly check: ({ files, read }: import("../build/rule.js").BuildContext) => Generator<{
            place: {
                file: string;
            };
            message: string;
        }, void, any>;
    };
    'build-hidden-file': {
        readonly id: "build-hidden-file";
        readonly summary: "The build should hold no file whose name starts with a dot";
        readonly group: "build";
        readonly severity: "warning";
        readonly authority: ["convention"];
        readonly needs: ["files"];
        readonly source: "GitHub: a workflow file on the build branch makes the push fail; .gitattributes changes the archive";
        readonly since: "0.1.0";
        readonly check: ({ files }: import("../build/rule.js").BuildContext) => Generator<{
            place: {
                file: string;
            };
            message: string;
        }, void, any>;
    };
    'build-secret-file': {
        readonly id: "build-secret-file";
        readonly summary: "The build must hold no credentials and no recording";
        readonly group: "build";
        readonly severity: "error";
        readonly authority: ["security"];
        readonly needs: ["files"];
        readonly source: "cozy-jobs-cli: konnector-dev-config.json and .token.json hold what a developer signs in with";
        readonly since: "0.1.0";
        readonly check: ({ files }: import("../build/rule.js").BuildContext) => Generator<{
            place: {
                file: string;
            };
            message: string;
        }, void, any>;
    };
    'build-missing-file': {
        readonly id: "build-missing-file";
        readonly summary: "The files that the manifest names should be in the build";
        readonly group: "build";
        readonly severity: "warning";
        readonly authority: ["store"];
        readonly needs: ["manifest", "files"];
        readonly source: "cozy-apps-registry registry/registry.go: icon and screenshots are taken from the archive, missing ones left out";
        readonly since: "0.1.0";
        readonly check: ({ manifest, has }: import("../build/rule.js").BuildContext) => Generator<{
            severity?: import("../index.js").Severity;
            authority?: import("../index.js").Authority[];
            place: {
                file: string;
                pointer: string;
            };
            message: string;
        }, void, any>;
    };
    'build-size': {
        readonly id: "build-size";
        readonly summary: "The build must stay below 20 MiB when compressed";
        readonly group: "build";
        readonly severity: "error";
        readonly authority: ["registry"];
        readonly needs: ["files"];
        readonly source: "cozy-apps-registry registry/registry.go: maxApplicationSize";
        readonly since: "0.1.0";
        readonly check: ({ files, read }: import("../build/rule.js").BuildContext) => Promise<{
            severity: "error" | "warning";
            message: string;
        }[]>;
    };
    'build-syntax': {
        readonly id: "build-syntax";
        readonly summary: "The bundle must be CommonJS for Node, or a script for the webview";
        readonly group: "build";
        readonly severity: "error";
        readonly authority: ["runtime"];
        readonly needs: ["files"];
        readonly source: "cozy-stack runs node <folder>, with no package.json that says \"type\": \"module\"";
        readonly since: "0.1.0";
        readonly check: ({ has, read }: import("../build/rule.js").BuildContext) => Generator<{
            place: {
                file: string;
            };
            message: string;
        }, void, any>;
    };
    'build-load': {
        readonly id: "build-load";
        readonly summary: "The bundle must load where nothing is installed";
        readonly group: "build";
        readonly severity: "error";
        readonly authority: ["runtime"];
        readonly needs: ["files"];
        readonly source: "cozy-stack worker/exec/konnector.go: the build is copied to a folder of its own and run there";
        readonly since: "0.1.0";
        readonly check: ({ dir, has, sandbox: choice }: import("../build/rule.js").BuildContext) => Promise<import("../diagnostics/rule.js").Finding[]>;
    };
    'publish-build-files': {
        readonly id: "publish-build-files";
        readonly summary: "The build holds a manifest, and nothing that git, GitHub or the registry refuses or changes";
        readonly group: "publication";
        readonly severity: Readonly<Record<"recommended" | "registry", "error" | "info" | "warning">>;
        readonly authority: ["registry"];
        readonly needs: ["files"];
        readonly source: "cozy-apps-registry registry/registry.go (ReadTarballVersion)";
        readonly since: "0.1.0";
        readonly check: ({ dir, files, has, read }: import("../build/rule.js").BuildContext) => Generator<{
            message: string;
            place?: never;
        } | {
            place: {
                file: string;
            };
            message: string;
        }, void, any>;
    };
    'bundle-error': {
        readonly id: "bundle-error";
        readonly summary: "The source must bundle into one file";
        readonly group: "build";
        readonly severity: "error";
        readonly authority: ["runtime"];
        readonly needs: ["files"];
        readonly source: "esbuild";
        readonly since: "0.1.0";
    };
    'bundle-warning': {
        readonly id: "bundle-warning";
        readonly summary: "The source should bundle without doubtful code";
        readonly group: "build";
        readonly severity: "warning";
        readonly authority: ["runtime"];
        readonly needs: ["files"];
        readonly source: "esbuild";
        readonly since: "0.1.0";
    };
    'bundle-entry': {
        readonly id: "bundle-entry";
        readonly summary: "There must be a source file to start from";
        readonly group: "build";
        readonly severity: "error";
        readonly authority: ["convention"];
        readonly needs: ["files"];
        readonly source: "cozy-konnector-build webpack.config.js: entry";
        readonly since: "0.1.0";
    };
    'bundle-install': {
        readonly id: "bundle-install";
        readonly summary: "Dependencies must be installed before bundling";
        readonly group: "build";
        readonly severity: "error";
        readonly authority: ["runtime"];
        readonly needs: ["files"];
        readonly source: "Node.js module resolution";
        readonly since: "0.1.0";
    };
    'bundle-outside': {
        readonly id: "bundle-outside";
        readonly summary: "A bundle holds only files of the repository and of installed packages";
        readonly group: "build";
        readonly severity: "error";
        readonly authority: ["security"];
        readonly needs: ["files"];
        readonly source: "konnector-lint docs/bundle.md";
        readonly since: "0.1.0";
    };
    'bundle-missing-dependency': {
        readonly id: "bundle-missing-dependency";
        readonly summary: "Everything that is imported must be installed";
        readonly group: "build";
        readonly severity: "error";
        readonly authority: ["runtime"];
        readonly needs: ["files"];
        readonly source: "Node.js module resolution";
        readonly since: "0.1.0";
    };
    'bundle-out-dir': {
        readonly id: "bundle-out-dir";
        readonly summary: "The build must have a folder of its own";
        readonly group: "build";
        readonly severity: "error";
        readonly authority: ["convention"];
        readonly needs: ["files"];
        readonly source: "the build folder is replaced as a whole";
        readonly since: "0.1.0";
    };
    'undeclared-dependency': {
        readonly id: "undeclared-dependency";
        readonly summary: "What the source imports should be in package.json";
        readonly group: "build";
        readonly severity: "warning";
        readonly authority: ["convention"];
        readonly needs: ["files", "package"];
        readonly source: "Node.js module resolution";
        readonly since: "0.1.0";
    };
    'bundle-license-incompatible': {
        readonly id: "bundle-license-incompatible";
        readonly summary: "What is bundled must be allowed under the licence of the konnector";
        readonly group: "build";
        readonly severity: "warning";
        readonly authority: ["convention"];
        readonly needs: ["manifest", "package"];
        readonly source: "gnu.org/licenses/license-list.html, by SPDX id";
        readonly since: "0.1.0";
    };
    'bundle-license-unknown': {
        readonly id: "bundle-license-unknown";
        readonly summary: "What is bundled should say its licence as an SPDX expression";
        readonly group: "build";
        readonly severity: "info";
        readonly authority: ["convention"];
        readonly needs: ["files"];
        readonly source: "SPDX licence list";
        readonly since: "0.1.0";
    };
    'build-budget': {
        readonly id: "build-budget";
        readonly summary: "The build should stay within the sizes that the configuration allows";
        readonly group: "build";
        readonly severity: "warning";
        readonly authority: ["convention"];
        readonly needs: ["files"];
        readonly source: "the configuration of the konnector";
        readonly since: "0.1.0";
    };
};
export type BundleRuleId = keyof typeof bundleRules;
