import type { Fix } from '../../../diagnostics/diagnostic.js';
import type { JsonDocument, Path } from '../../../json/document.js';
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
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        document?: JsonDocument;
        path?: Path;
        target?: 'key' | 'value';
        range?: import("../../../json/tree.ts").Range;
        file?: string;
        text?: string;
        message: string;
        severity?: import("../../../diagnostics/diagnostic.ts").Severity | Record<import("../../../diagnostics/rule.ts").Profile, import("../../../diagnostics/diagnostic.ts").Severity>;
        authority?: import("../../../diagnostics/diagnostic.ts").Authority[];
        suggestion?: string;
        related?: (import("../../engine/rule.ts").NodeRef & {
            message: string;
        })[];
        fixes?: Fix[];
    }, void, any>;
};
