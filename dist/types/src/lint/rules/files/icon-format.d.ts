export declare const iconFormat: {
    readonly id: "icon-format";
    readonly summary: "The icon is an SVG or a PNG, by its name and by its bytes";
    readonly group: "files";
    readonly severity: "warning";
    readonly authority: ["store"];
    readonly needs: ["manifest", "files"];
    readonly source: "cozy-apps-registry registry/registry.go, cozy.github.io tutorials/konnector/packaging.md";
    readonly since: "0.1.0";
    readonly check: ({ manifest, konnector: { files } }: import("../../engine/rule.ts").LintContext) => Generator<{
        path: string[];
        related: {
            file: string;
            message: string;
        }[];
        message: string;
    } | {
        path: string[];
        related: {
            file: string;
            message: string;
        }[];
        authority: "security"[];
        message: string;
    }, void, any>;
};
