export declare const vendorLinkUrl: {
    readonly id: "vendor-link-url";
    readonly summary: "The link to the vendor is a web address";
    readonly group: "identity";
    readonly severity: "warning";
    readonly authority: ["harvest"];
    readonly needs: ["manifest"];
    readonly fix: "suggestion";
    readonly source: "cozy-harvest-lib models/cipherUtils.js, components/TriggerErrorInfo";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<any, void, any>;
};
