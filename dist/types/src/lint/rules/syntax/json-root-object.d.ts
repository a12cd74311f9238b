export declare const jsonRootObject: {
    readonly id: "json-root-object";
    readonly summary: "The manifest must be a JSON object";
    readonly group: "syntax";
    readonly severity: "error";
    readonly authority: ["stack", "registry"];
    readonly needs: [];
    readonly source: "cozy-stack model/app/konnector.go, cozy-apps-registry registry/registry.go";
    readonly since: "0.1.0";
    readonly check: ({ manifest: { root } }: import("../../engine/rule.ts").LintContext) => Generator<{
        path: never[];
        message: string;
    }, void, any>;
};
