import { type LintFinding } from '../../engine/rule.js';
export declare const fieldTypes: {
    readonly id: "field-types";
    readonly summary: "A field must have the JSON type that cozy-stack and the registry decode";
    readonly group: "structure";
    readonly severity: "error";
    readonly authority: ["stack", "registry"];
    readonly needs: ["manifest"];
    readonly fix: "suggestion";
    readonly source: "cozy-stack model/app/konnector.go (KonnManifest), cozy-apps-registry registry/registry.go (Manifest)";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<LintFinding, void, any>;
};
