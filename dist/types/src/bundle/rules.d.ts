/** What is looked at in the directory that ships. */
export declare const buildRules: readonly [{
    readonly id: "build-nested-manifest";
    readonly summary: "The build must hold one manifest, and no package.json";
    readonly group: "build";
    readonly severity: "error";
    readonly authority: ["registry"];
    readonly needs: ["files"];
    readonly source: "cozy-apps-registry registry/registry.go: the first manifest and the last package.json of the archive count";
    readonly since: "0.1.0";
    readonly check: ({ files }: import("../build/build-rule.ts").BuildContext) => Generator<{
        place: {
            file: string;
        };
        message: string;
    }, void, any>;
}, {
    readonly id: "build-symbolic-link";
    readonly summary: "The build must hold no symbolic link";
    readonly group: "build";
    readonly severity: "error";
    readonly authority: ["stack"];
    readonly needs: ["files"];
    readonly source: "cozy-stack model/app/installer: files of an archive are copied, links are not";
    readonly since: "0.1.0";
    readonly check: ({ dir, files }: import("../build/build-rule.ts").BuildContext) => Generator<{
        place: {
            file: string;
        };
        message: string;
    }, void, any>;
}, {
    readonly id: "build-hidden-file";
    readonly summary: "The build should hold no file whose name starts with a dot";
    readonly group: "build";
    readonly severity: "warning";
    readonly authority: ["convention"];
    readonly needs: ["files"];
    readonly source: "GitHub: a workflow file on the build branch makes the push fail; .gitattributes changes the archive";
    readonly since: "0.1.0";
    readonly check: ({ files }: import("../build/build-rule.ts").BuildContext) => Generator<{
        place: {
            file: string;
        };
        message: string;
    }, void, any>;
}, {
    readonly id: "build-secret-file";
    readonly summary: "The build must hold no credentials and no recording";
    readonly group: "build";
    readonly severity: "error";
    readonly authority: ["security"];
    readonly needs: ["files"];
    readonly source: "cozy-jobs-cli: konnector-dev-config.json and .token.json hold what a developer signs in with";
    readonly since: "0.1.0";
    readonly check: ({ files }: import("../build/build-rule.ts").BuildContext) => Generator<{
        place: {
            file: string;
        };
        message: string;
    }, void, any>;
}, {
    readonly id: "build-missing-file";
    readonly summary: "The files that the manifest names should be in the build";
    readonly group: "build";
    readonly severity: "warning";
    readonly authority: ["store"];
    readonly needs: ["manifest", "files"];
    readonly source: "cozy-apps-registry registry/registry.go: icon and screenshots are taken from the archive, missing ones left out";
    readonly since: "0.1.0";
    readonly check: ({ manifest, has }: import("../build/build-rule.ts").BuildContext) => Generator<{
        severity?: import("../index.ts").Severity;
        authority?: import("../index.ts").Authority[];
        place: {
            file: string;
            pointer: string;
        };
        message: string;
    }, void, any>;
}, {
    readonly id: "build-size";
    readonly summary: "The build must stay below 20 MiB when compressed";
    readonly group: "build";
    readonly severity: "error";
    readonly authority: ["registry"];
    readonly needs: ["files"];
    readonly source: "cozy-apps-registry registry/registry.go: maxApplicationSize";
    readonly since: "0.1.0";
    readonly check: ({ files, read }: import("../build/build-rule.ts").BuildContext) => Promise<{
        severity: "error" | "warning";
        message: string;
    }[]>;
}, {
    readonly id: "build-syntax";
    readonly summary: "The bundle must be CommonJS for Node, or a script for the webview";
    readonly group: "build";
    readonly severity: "error";
    readonly authority: ["runtime"];
    readonly needs: ["files"];
    readonly source: "cozy-stack runs node <folder>, with no package.json that says \"type\": \"module\"";
    readonly since: "0.1.0";
    readonly check: ({ has, read }: import("../build/build-rule.ts").BuildContext) => Generator<{
        place: {
            file: string;
        };
        message: string;
    }, void, any>;
}, {
    readonly id: "build-load";
    readonly summary: "The bundle must load where nothing is installed";
    readonly group: "build";
    readonly severity: "error";
    readonly authority: ["runtime"];
    readonly needs: ["files"];
    readonly source: "cozy-stack worker/exec/konnector.go: the build is copied to a folder of its own and run there";
    readonly since: "0.1.0";
    readonly check: ({ dir, has }: import("../build/build-rule.ts").BuildContext) => Promise<{
        place: {
            file: string;
        };
        message: string;
    }[]>;
}];
/** Every rule of this room, in the order of the documentation. */
export declare const bundleRules: readonly [{
    readonly id: "bundle-error";
    readonly summary: "The source must bundle into one file";
    readonly group: "build";
    readonly severity: "error";
    readonly authority: ["runtime"];
    readonly needs: ["files"];
    readonly source: "esbuild";
    readonly since: "0.1.0";
}, {
    readonly id: "bundle-warning";
    readonly summary: "The source should bundle without doubtful code";
    readonly group: "build";
    readonly severity: "warning";
    readonly authority: ["runtime"];
    readonly needs: ["files"];
    readonly source: "esbuild";
    readonly since: "0.1.0";
}, {
    readonly id: "bundle-entry";
    readonly summary: "There must be a source file to start from";
    readonly group: "build";
    readonly severity: "error";
    readonly authority: ["convention"];
    readonly needs: ["files"];
    readonly source: "cozy-konnector-build webpack.config.js: entry";
    readonly since: "0.1.0";
}, {
    readonly id: "bundle-install";
    readonly summary: "Dependencies must be installed before bundling";
    readonly group: "build";
    readonly severity: "error";
    readonly authority: ["runtime"];
    readonly needs: ["files"];
    readonly source: "Node.js module resolution";
    readonly since: "0.1.0";
}, {
    readonly id: "bundle-missing-dependency";
    readonly summary: "Everything that is imported must be installed";
    readonly group: "build";
    readonly severity: "error";
    readonly authority: ["runtime"];
    readonly needs: ["files"];
    readonly source: "Node.js module resolution";
    readonly since: "0.1.0";
}, {
    readonly id: "bundle-out-dir";
    readonly summary: "The build must have a folder of its own";
    readonly group: "build";
    readonly severity: "error";
    readonly authority: ["convention"];
    readonly needs: ["files"];
    readonly source: "the build folder is replaced as a whole";
    readonly since: "0.1.0";
}, {
    readonly id: "undeclared-dependency";
    readonly summary: "What the source imports should be in package.json";
    readonly group: "build";
    readonly severity: "warning";
    readonly authority: ["convention"];
    readonly needs: ["files", "package"];
    readonly source: "Node.js module resolution";
    readonly since: "0.1.0";
}, {
    readonly id: "bundle-license-incompatible";
    readonly summary: "What is bundled must be allowed under the licence of the konnector";
    readonly group: "build";
    readonly severity: "warning";
    readonly authority: ["convention"];
    readonly needs: ["manifest", "package"];
    readonly source: "gnu.org/licenses/license-list.html, by SPDX id";
    readonly since: "0.1.0";
}, {
    readonly id: "bundle-license-unknown";
    readonly summary: "What is bundled should say its licence as an SPDX expression";
    readonly group: "build";
    readonly severity: "info";
    readonly authority: ["convention"];
    readonly needs: ["files"];
    readonly source: "SPDX licence list";
    readonly since: "0.1.0";
}, {
    readonly id: "build-budget";
    readonly summary: "The build should stay within the sizes that the configuration allows";
    readonly group: "build";
    readonly severity: "warning";
    readonly authority: ["convention"];
    readonly needs: ["files"];
    readonly source: "the configuration of the konnector";
    readonly since: "0.1.0";
}, {
    readonly id: "build-nested-manifest";
    readonly summary: "The build must hold one manifest, and no package.json";
    readonly group: "build";
    readonly severity: "error";
    readonly authority: ["registry"];
    readonly needs: ["files"];
    readonly source: "cozy-apps-registry registry/registry.go: the first manifest and the last package.json of the archive count";
    readonly since: "0.1.0";
    readonly check: ({ files }: import("../build/build-rule.ts").BuildContext) => Generator<{
        place: {
            file: string;
        };
        message: string;
    }, void, any>;
}, {
    readonly id: "build-symbolic-link";
    readonly summary: "The build must hold no symbolic link";
    readonly group: "build";
    readonly severity: "error";
    readonly authority: ["stack"];
    readonly needs: ["files"];
    readonly source: "cozy-stack model/app/installer: files of an archive are copied, links are not";
    readonly since: "0.1.0";
    readonly check: ({ dir, files }: import("../build/build-rule.ts").BuildContext) => Generator<{
        place: {
            file: string;
        };
        message: string;
    }, void, any>;
}, {
    readonly id: "build-hidden-file";
    readonly summary: "The build should hold no file whose name starts with a dot";
    readonly group: "build";
    readonly severity: "warning";
    readonly authority: ["convention"];
    readonly needs: ["files"];
    readonly source: "GitHub: a workflow file on the build branch makes the push fail; .gitattributes changes the archive";
    readonly since: "0.1.0";
    readonly check: ({ files }: import("../build/build-rule.ts").BuildContext) => Generator<{
        place: {
            file: string;
        };
        message: string;
    }, void, any>;
}, {
    readonly id: "build-secret-file";
    readonly summary: "The build must hold no credentials and no recording";
    readonly group: "build";
    readonly severity: "error";
    readonly authority: ["security"];
    readonly needs: ["files"];
    readonly source: "cozy-jobs-cli: konnector-dev-config.json and .token.json hold what a developer signs in with";
    readonly since: "0.1.0";
    readonly check: ({ files }: import("../build/build-rule.ts").BuildContext) => Generator<{
        place: {
            file: string;
        };
        message: string;
    }, void, any>;
}, {
    readonly id: "build-missing-file";
    readonly summary: "The files that the manifest names should be in the build";
    readonly group: "build";
    readonly severity: "warning";
    readonly authority: ["store"];
    readonly needs: ["manifest", "files"];
    readonly source: "cozy-apps-registry registry/registry.go: icon and screenshots are taken from the archive, missing ones left out";
    readonly since: "0.1.0";
    readonly check: ({ manifest, has }: import("../build/build-rule.ts").BuildContext) => Generator<{
        severity?: import("../index.ts").Severity;
        authority?: import("../index.ts").Authority[];
        place: {
            file: string;
            pointer: string;
        };
        message: string;
    }, void, any>;
}, {
    readonly id: "build-size";
    readonly summary: "The build must stay below 20 MiB when compressed";
    readonly group: "build";
    readonly severity: "error";
    readonly authority: ["registry"];
    readonly needs: ["files"];
    readonly source: "cozy-apps-registry registry/registry.go: maxApplicationSize";
    readonly since: "0.1.0";
    readonly check: ({ files, read }: import("../build/build-rule.ts").BuildContext) => Promise<{
        severity: "error" | "warning";
        message: string;
    }[]>;
}, {
    readonly id: "build-syntax";
    readonly summary: "The bundle must be CommonJS for Node, or a script for the webview";
    readonly group: "build";
    readonly severity: "error";
    readonly authority: ["runtime"];
    readonly needs: ["files"];
    readonly source: "cozy-stack runs node <folder>, with no package.json that says \"type\": \"module\"";
    readonly since: "0.1.0";
    readonly check: ({ has, read }: import("../build/build-rule.ts").BuildContext) => Generator<{
        place: {
            file: string;
        };
        message: string;
    }, void, any>;
}, {
    readonly id: "build-load";
    readonly summary: "The bundle must load where nothing is installed";
    readonly group: "build";
    readonly severity: "error";
    readonly authority: ["runtime"];
    readonly needs: ["files"];
    readonly source: "cozy-stack worker/exec/konnector.go: the build is copied to a folder of its own and run there";
    readonly since: "0.1.0";
    readonly check: ({ dir, has }: import("../build/build-rule.ts").BuildContext) => Promise<{
        place: {
            file: string;
        };
        message: string;
    }[]>;
}];
export type BundleRuleId = (typeof bundleRules)[number]['id'];
