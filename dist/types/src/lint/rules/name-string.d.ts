import { type Mismatch } from '../decoders/decode.js';
export declare const nameString: {
    readonly id: "name-string";
    readonly summary: "The name must be one text";
    readonly group: "structure";
    readonly severity: "error";
    readonly authority: ["stack", "registry"];
    readonly needs: ["manifest"];
    readonly fix: "suggestion";
    readonly source: "cozy-stack model/app/konnector.go, cozy-apps-registry registry/registry.go, cozy-harvest-lib";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../rule.ts").LintContext) => Generator<{
        fixes?: import("../../index.ts").Fix[];
        at: import("../../konnector/document.ts").Path;
        range: import("../../konnector/document.ts").JsonNode;
        message: string;
        suggestion?: string;
        severity?: never;
        authority?: never;
    } | {
        at: string[];
        range: import("../../konnector/document.ts").JsonNode;
        severity: "warning";
        authority: ("harvest" | "store")[];
        message: string;
    }, void, any>;
};
/** A name in several languages, as very old manifests had it. */
export declare function isTranslatedName({ node, at: path }: Mismatch): boolean;
