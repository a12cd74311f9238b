export declare const maxSize: {
    readonly id: "max-size";
    readonly summary: "The manifest must be small";
    readonly group: "syntax";
    readonly severity: "error";
    readonly authority: ["stack"];
    readonly needs: [];
    readonly source: "cozy-stack model/app/apps.go (ManifestMaxSize) and installer.go (LimitReader)";
    readonly since: "0.1.0";
    readonly check: ({ manifest: { root, text, size, invalid } }: import("../../engine/rule.ts").LintContext) => Generator<{
        range: {
            offset: number;
            length: number;
        };
        message: string;
        severity?: never;
        authority?: never;
    } | {
        range: {
            offset: number;
            length: number;
        };
        severity: "warning";
        authority: "convention"[];
        message: string;
    }, void, any>;
};
