export declare const licenseAgreement: {
    readonly id: "license-agreement";
    readonly summary: "The manifest, package.json and the LICENSE file tell the same license";
    readonly group: "identity";
    readonly severity: "warning";
    readonly authority: ["convention"];
    readonly needs: ["manifest", "files"];
    readonly source: "cozy-apps-registry README; https://spdx.org/licenses/";
    readonly since: "0.1.0";
    readonly check: ({ manifest, konnector: { pkg, files } }: import("../../engine/rule.ts").LintContext) => Generator<{
        document: import("../../../json/document.ts").JsonDocument;
        path: string[];
        message: string;
        related: {
            document: import("../../../json/document.ts").JsonDocument;
            path: string[];
            message: string;
        }[];
    } | {
        document: import("../../../json/document.ts").JsonDocument;
        path: string[];
        message: string;
        related: {
            file: string;
            message: string;
        }[];
    }, void, any>;
};
