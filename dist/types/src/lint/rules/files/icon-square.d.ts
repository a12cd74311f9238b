export declare const iconSquare: {
    readonly id: "icon-square";
    readonly summary: "The icon is square";
    readonly group: "files";
    readonly severity: "warning";
    readonly authority: ["store"];
    readonly needs: ["manifest", "files"];
    readonly source: "cozy.github.io tutorials/konnector/packaging.md";
    readonly since: "0.1.0";
    readonly check: ({ manifest, konnector: { files } }: import("../../engine/rule.ts").LintContext) => Generator<{
        path: string[];
        message: string;
        related: {
            file: string;
            message: string;
        }[];
    }, void, any>;
};
