import { type LintFinding } from '../../engine/rule.js';
export declare const licenseSpdx: {
    readonly id: "license-spdx";
    readonly summary: "A license is an SPDX expression";
    readonly group: "identity";
    readonly severity: "warning";
    readonly authority: ["convention"];
    readonly needs: ["manifest"];
    readonly fix: "suggestion";
    readonly source: "cozy-apps-registry README; https://spdx.org/licenses/";
    readonly since: "0.1.0";
    readonly check: ({ manifest, konnector: { pkg }, correctLicense }: import("../../engine/rule.ts").LintContext) => Generator<LintFinding, void, any>;
};
