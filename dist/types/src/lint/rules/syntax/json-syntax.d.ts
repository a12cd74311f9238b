import type { Fix } from '../../../diagnostics/diagnostic.js';
export declare const jsonSyntax: {
    readonly id: "json-syntax";
    readonly summary: "The manifest must be strict JSON";
    readonly group: "syntax";
    readonly severity: "error";
    readonly authority: ["stack", "registry"];
    readonly needs: [];
    readonly fix: "safe";
    readonly source: "Go encoding/json, which cozy-stack and cozy-apps-registry read manifests with";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        message: string;
        range: {
            offset: number;
            length: number;
        };
        fixes?: Fix[];
    }, void, any>;
};
