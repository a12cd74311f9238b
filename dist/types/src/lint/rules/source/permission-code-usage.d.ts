import { type LintFinding } from '../../engine/rule.js';
export declare const permissionCodeUsage: {
    readonly id: "permission-code-usage";
    readonly summary: "The manifest asks for every right that the code needs";
    readonly group: "source";
    readonly severity: "error";
    readonly authority: ["runtime"];
    readonly needs: ["manifest", "source"];
    readonly fix: "suggestion";
    readonly source: "cozy-konnector-libs src/libs, cozy-clisk src/contentscript, cozy-stack web/data and web/files";
    readonly since: "0.1.0";
    readonly check: ({ manifest, source }: import("../../engine/rule.ts").LintContext) => Generator<LintFinding, void, any>;
};
