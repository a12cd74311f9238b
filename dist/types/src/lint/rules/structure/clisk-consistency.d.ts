export declare const cliskConsistency: {
    readonly id: "clisk-consistency";
    readonly summary: "A client-side konnector is one throughout";
    readonly group: "structure";
    readonly severity: "warning";
    readonly authority: ["flagship"];
    readonly needs: ["manifest"];
    readonly source: "cozy-flagship-app libs/ReactNativeLauncher.js, cozy-harvest-lib policies/clisk.js";
    readonly since: "0.1.0";
    readonly check: ({ manifest, konnector: { pkg } }: import("../../engine/rule.ts").LintContext) => Generator<{
        path: string[];
        message: string;
        related: {
            document: import("../../../json/document.ts").JsonDocument;
            path: string[];
            target: "key";
            message: string;
        }[];
        target?: never;
    } | {
        related?: never;
        path: import("../../../json/document.ts").Path;
        target: "key";
        message: string;
    }, void, any>;
};
