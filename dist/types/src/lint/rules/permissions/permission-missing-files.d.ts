import type { JsonDocument } from '../../../json/document.js';
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
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        document?: JsonDocument;
        path?: import("../../../json/document.ts").Path;
        target?: 'key' | 'value';
        range?: import("../../../json/tree.ts").Range;
        file?: string;
        text?: string;
        fixes?: import("../../../index.ts").Fix[];
        message: string;
    }, void, any>;
};
