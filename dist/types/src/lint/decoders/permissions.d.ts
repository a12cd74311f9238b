import { type JsonDocument, type JsonNode, type Path } from '../../json/document.js';
import { type DecodedManifest } from './decode.js';
/** A permission rule as cozy-stack decodes it. */
export interface DecodedRule {
    title: string;
    path: Path;
    node: JsonNode;
    decoded: DecodedManifest;
}
/** A `permissions` object as cozy-stack decodes it (model/permission/set.go). */
export interface DecodedSet {
    rules: DecodedRule[];
    /** Texts that the stack takes for the title of a rule, and finds none under. */
    strays: {
        node: JsonNode;
        path: Path;
    }[];
    /** The one that counts: of twins, all are decoded and the last is kept. */
    effective: boolean;
}
/** Every `permissions` of a manifest, in any letter case; those that are no object give no set. */
export declare function permissionSets({ root, text }: JsonDocument): DecodedSet[];
/** The rules of the set that counts. */
export declare function effectiveRules(manifest: JsonDocument): DecodedRule[];
