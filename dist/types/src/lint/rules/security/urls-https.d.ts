import type { Path } from '../../../json/document.js';
export declare const urlsHttps: {
    readonly id: "urls-https";
    readonly summary: "Addresses shown to people are encrypted ones";
    readonly group: "security";
    readonly severity: "info";
    readonly authority: ["security"];
    readonly needs: ["manifest"];
    readonly fix: "suggestion";
    readonly source: "cozy-harvest-lib models/cipherUtils.js, cozy-store Details.jsx";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        fixes?: import("../../../index.ts").Fix[];
        path: Path;
        message: string;
        suggestion: string;
    }, void, any>;
};
