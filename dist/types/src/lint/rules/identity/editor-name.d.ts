export declare const editorName: {
    readonly id: "editor-name";
    readonly summary: "The editor is named as the registry may name one";
    readonly group: "identity";
    readonly severity: "info";
    readonly authority: ["registry"];
    readonly needs: ["manifest"];
    readonly source: "cozy-apps-registry auth/auth.go, registry/registry.go";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        path: string[];
        message: string;
    }, void, any>;
};
