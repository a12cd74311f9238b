import type { JsonDocument } from '../../konnector/document.js';
export declare const permissionMissingFiles: {
    readonly id: "permission-missing-files";
    readonly summary: "A konnector that asks for a folder may write files";
    readonly group: "permissions";
    readonly severity: "warning";
    readonly authority: ["runtime"];
    readonly needs: ["manifest"];
    readonly fix: "suggestion";
    readonly source: "cozy-konnector-libs src/libs/saveFiles.js, cozy-flagship-app app/domain/manifest/permissions.ts";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../rule.ts").LintContext) => Generator<{
        document?: JsonDocument;
        at?: import("../../konnector/document.ts").Path;
        on?: 'key' | 'value';
        range?: import("../../konnector/document.ts").Range;
        file?: string;
        text?: string;
        fixes?: import("../../index.ts").Fix[];
        message: string;
    }, void, any>;
};
