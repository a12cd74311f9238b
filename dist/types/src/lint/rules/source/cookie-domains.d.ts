export declare const cookieDomains: {
    readonly id: "cookie-domains";
    readonly summary: "Every domain whose cookies are asked for is in cookie_domains";
    readonly group: "source";
    readonly severity: "error";
    readonly authority: ["flagship"];
    readonly needs: ["manifest", "source"];
    readonly fix: "safe";
    readonly source: "cozy-flagship-app libs/ReactNativeLauncher.js";
    readonly since: "0.1.0";
    readonly check: ({ manifest, source }: import("../../engine/rule.ts").LintContext) => Generator<{
        fixes?: import("../../../diagnostics/diagnostic.ts").Fix[];
        path: string[];
        message: string;
        related: {
            file: string;
            text: string;
            range: import("../../source/source.ts").Argument;
            message: string;
        }[];
    }, void, any>;
};
