import { type Rule } from '../diagnostics/rule.js';
export declare const configRule: {
    readonly id: "config";
    readonly summary: "The configuration and the baseline say only what they may";
    readonly group: "configuration";
    readonly severity: "error";
    readonly authority: ["convention"];
    readonly needs: [];
    readonly source: "konnector-lint schema/config.schema.json";
    readonly since: "0.1.0";
};
export declare const unusedIgnore: {
    readonly id: "unused-ignore";
    readonly summary: "What the configuration ignores is there to be ignored";
    readonly group: "configuration";
    readonly severity: "warning";
    readonly authority: ["convention"];
    readonly needs: [];
    readonly source: "konnector-lint docs/configuration.md";
    readonly since: "0.1.0";
};
export declare const staleBaseline: {
    readonly id: "stale-baseline";
    readonly summary: "What the baseline holds is still found";
    readonly group: "configuration";
    readonly severity: "warning";
    readonly authority: ["convention"];
    readonly needs: [];
    readonly source: "konnector-lint docs/configuration.md";
    readonly since: "0.1.0";
};
/** The rules over the configuration and the baseline. */
export declare const configRules: readonly Rule[];
