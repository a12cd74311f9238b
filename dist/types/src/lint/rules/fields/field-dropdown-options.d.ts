import { type LintFinding } from '../../engine/rule.js';
export declare const fieldDropdownOptions: {
    readonly id: "field-dropdown-options";
    readonly summary: "A dropdown has options, each with a value and a name";
    readonly group: "fields";
    readonly severity: "error";
    readonly authority: ["harvest"];
    readonly needs: ["manifest"];
    readonly fix: "suggestion";
    readonly source: "cozy-harvest-lib helpers/fields.js";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<LintFinding, void, any>;
};
