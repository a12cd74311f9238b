import type { Fix } from '../../diagnostic/diagnostic.js';
import type { JsonDocument, Path } from '../../konnector/document.js';
export declare const foldersDefaultDir: {
    readonly id: "folders-default-dir";
    readonly summary: "The folder that is asked for is a path Harvest can fill in";
    readonly group: "fields";
    readonly severity: "warning";
    readonly authority: ["harvest"];
    readonly needs: ["manifest"];
    readonly fix: "suggestion";
    readonly source: "cozy-harvest-lib helpers/konnectors.js (buildFolderPath), cozy-client models/konnectorFolder.js";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../rule.ts").LintContext) => Generator<{
        document?: JsonDocument;
        at?: Path;
        on?: 'key' | 'value';
        range?: import("../../konnector/document.ts").Range;
        file?: string;
        text?: string;
        message: string;
        severity?: import("../../diagnostic/diagnostic.ts").Severity | Record<import("../../diagnostic/rule.ts").Profile, import("../../diagnostic/diagnostic.ts").Severity>;
        authority?: import("../../diagnostic/diagnostic.ts").Authority[];
        suggestion?: string;
        related?: (import("../rule.ts").Spot & {
            message: string;
        })[];
        fixes?: Fix[];
    }, void, any>;
};
