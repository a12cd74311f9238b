import { type LintFinding } from '../../engine/rule.js';
export declare const banksRegexp: {
    readonly id: "banks-regexp";
    readonly summary: "The expression that finds a vendor's bank operations is a sound one";
    readonly group: "fields";
    readonly severity: "warning";
    readonly authority: ["libs"];
    readonly needs: ["manifest"];
    readonly source: "cozy-konnector-libs src/libs/saveBills.js";
    readonly since: "0.1.0";
    readonly check: ({ manifest, source: code }: import("../../engine/rule.ts").LintContext) => Generator<LintFinding, void, any>;
};
