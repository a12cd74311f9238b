export declare const vendorLinkMissing: {
    readonly id: "vendor-link-missing";
    readonly summary: "A konnector that asks for a password has a link to the vendor";
    readonly group: "identity";
    readonly severity: "warning";
    readonly authority: ["harvest"];
    readonly needs: ["manifest"];
    readonly source: "cozy-harvest-lib policies/konnector-policies.js";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        path: string[];
        target: "key";
        message: string;
    }, void, any>;
};
