import type { Authority, Severity } from '../../diagnostics/diagnostic.js';
export declare const missingFile: {
    readonly id: "build-missing-file";
    readonly summary: "The files that the manifest names should be in the build";
    readonly group: "build";
    readonly severity: "warning";
    readonly authority: ["store"];
    readonly needs: ["manifest", "files"];
    readonly source: "cozy-apps-registry registry/registry.go: icon and screenshots are taken from the archive, missing ones left out";
    readonly since: "0.1.0";
    readonly check: ({ manifest, has }: import("../rule.ts").BuildContext) => Generator<{
        severity?: Severity;
        authority?: Authority[];
        place: {
            file: string;
            pointer: string;
        };
        message: string;
    }, void, any>;
};
