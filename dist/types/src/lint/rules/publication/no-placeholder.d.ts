import type { Path } from '../../../json/document.js';
import { type LintFinding } from '../../engine/rule.js';
/** Whether a field still has the template's word: no other rule needs to speak of its form. */
export declare function isPlaceholder(field: Path, text: string): boolean;
export declare const noPlaceholder: {
    readonly id: "no-placeholder";
    readonly summary: "Nothing of the template is left";
    readonly group: "publication";
    readonly severity: {
        readonly recommended: "warning";
        readonly registry: "error";
    };
    readonly authority: ["convention"];
    readonly needs: ["manifest"];
    readonly source: "cozy-konnector-template manifest.konnector, the konnector tutorial";
    readonly since: "0.1.0";
    readonly check: ({ manifest, konnector: { pkg } }: import("../../engine/rule.ts").LintContext) => Generator<LintFinding, void, any>;
};
