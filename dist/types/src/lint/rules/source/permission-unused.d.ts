export declare const permissionUnused: {
    readonly id: "permission-unused";
    readonly summary: "The code uses every right that the manifest asks for";
    readonly group: "source";
    readonly severity: "info";
    readonly authority: ["security"];
    readonly needs: ["manifest", "source"];
    readonly source: "cozy-konnector-libs src/libs, cozy-clisk src/contentscript";
    readonly since: "0.1.0";
    readonly check: ({ manifest, source }: import("../../engine/rule.ts").LintContext) => Generator<{
        path: import("../../../json/document.ts").Path;
        target: "key";
        message: string;
    }, void, any>;
};
