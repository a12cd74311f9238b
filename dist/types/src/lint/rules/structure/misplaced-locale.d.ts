import { type Mismatch } from '../../decoders/decode.js';
export declare const misplacedLocale: import("../../engine/rule.ts").LintRule;
/** A text of a locale that stands in `locales` without a language; the registry wants objects there. */
export declare function isMisplacedText({ node, path: at }: Mismatch): boolean;
