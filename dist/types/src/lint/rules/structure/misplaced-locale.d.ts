import { type Mismatch } from '../../decoders/decode.js';
export declare const misplacedLocale: {
    readonly id: "misplaced-locale";
    readonly summary: "Texts must stand in a language, and languages in locales";
    readonly group: "structure";
    readonly severity: Record<"recommended" | "registry", "error" | "info" | "warning">;
    readonly authority: ["registry"];
    readonly needs: ["manifest"];
    readonly source: "cozy-apps-registry registry/registry.go (Manifest), cozy-store lib/helpers.js";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        path: import("../../../json/document.ts").Path;
        target: "key";
        message: string;
        range?: never;
        severity?: never;
        authority?: never;
    } | {
        target?: never;
        path: string[];
        range: import("../../../json/tree.ts").Range;
        severity: "warning";
        authority: "store"[];
        message: string;
    }, void, any>;
};
/** A text of a locale that stands in `locales` without a language; the registry wants objects there. */
export declare function isMisplacedText({ node, path: at }: Mismatch): boolean;
