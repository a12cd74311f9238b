import { type Mismatch } from '../../decoders/decode.js';
export declare const nameString: import("../../engine/rule.ts").LintRule;
/** A name in several languages, as very old manifests had it. */
export declare function isTranslatedName({ node, path }: Mismatch): boolean;
