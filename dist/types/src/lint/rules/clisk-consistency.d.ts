export declare const cliskConsistency: {
    readonly id: "clisk-consistency";
    readonly summary: "A client-side konnector is one throughout";
    readonly group: "structure";
    readonly severity: "warning";
    readonly authority: ["flagship"];
    readonly needs: ["manifest"];
    readonly source: "cozy-flagship-app libs/ReactNativeLauncher.js, cozy-harvest-lib policies/clisk.js";
    readonly since: "0.1.0";
    readonly check: ({ manifest, konnector: { pkg } }: import("../rule.ts").LintContext) => Generator<{
        at: string[];
        message: string;
        related: {
            document: import("../../konnector/document.ts").JsonDocument;
            at: string[];
            on: "key";
            message: string;
        }[];
        on?: never;
    } | {
        related?: never;
        at: import("../../konnector/document.ts").Path;
        on: "key";
        message: string;
    }, void, any>;
};
