import type { JsonDocument } from '../../../json/document.js';
export declare const typeKonnector: {
    readonly id: "type-konnector";
    readonly summary: "The type must be \"konnector\"";
    readonly group: "structure";
    readonly severity: "warning";
    readonly authority: ["stack", "convention"];
    readonly needs: ["manifest"];
    readonly fix: "safe";
    readonly source: "cozy-stack model/app/installer.go, cozy-app-publish prepublish.js";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        document?: JsonDocument;
        target?: 'key' | 'value';
        range?: import("../../../json/tree.ts").Range;
        file?: string;
        text?: string;
        message: string;
        severity?: import("../../../index.ts").Severity | Record<import("../../../diagnostics/rule.ts").Profile, import("../../../index.ts").Severity>;
        related?: (import("../../engine/rule.ts").NodeRef & {
            message: string;
        })[];
        fixes?: import("../../../index.ts").Fix[];
        path: import("../../../json/document.ts").Path;
        authority: ("convention" | "flagship" | "harvest" | "libs" | "registry" | "runtime" | "security" | "stack" | "store")[];
        suggestion: string;
    }, void, any>;
};
