export declare const reservedField: {
    readonly id: "reserved-field";
    readonly summary: "A field that cozy-stack or the registry writes must not be in the manifest";
    readonly group: "structure";
    readonly severity: "warning";
    readonly authority: ["runtime"];
    readonly needs: ["manifest"];
    readonly fix: "safe";
    readonly source: "cozy-stack model/app/konnector.go and worker/exec/konnector.go, cozy-store ducks/apps/index.js";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        message: string;
        severity?: import("../../../index.ts").Severity | Record<import("../../../diagnostics/rule.ts").Profile, import("../../../index.ts").Severity>;
        authority?: import("../../../index.ts").Authority[];
        fixes?: import("../../../index.ts").Fix[];
        path: string[];
        range: import("../../../json/tree.ts").Range;
    }, void, any>;
};
