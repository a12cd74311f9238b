import { type Mismatch } from '../../decoders/decode.js';
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
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        fixes?: import("../../../index.ts").Fix[];
        path: import("../../../json/document.ts").Path;
        range: import("../../../json/tree.ts").JsonNode;
        message: string;
        suggestion?: string;
        severity?: never;
        authority?: never;
    } | {
        path: string[];
        range: import("../../../json/tree.ts").JsonNode;
        severity: "warning";
        authority: ("harvest" | "store")[];
        message: string;
    }, void, any>;
};
/** A name in several languages, as very old manifests had it. */
export declare function isTranslatedName({ node, path }: Mismatch): boolean;
