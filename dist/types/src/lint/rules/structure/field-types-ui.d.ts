import { type LintFinding } from '../../engine/rule.js';
export declare const fieldTypesUi: {
    readonly id: "field-types-ui";
    readonly summary: "A field must have the JSON type that the store, Harvest and the flagship app read";
    readonly group: "structure";
    readonly severity: "error";
    readonly authority: ["store", "harvest", "flagship"];
    readonly needs: ["manifest"];
    readonly fix: "suggestion";
    readonly source: "cozy-store ducks/apps, cozy-harvest-lib helpers, cozy-flagship-app libs/ReactNativeLauncher.js";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<LintFinding, void, any>;
};
