/**
 * What may take the place of a deprecated SPDX id. Those of the GNU family became two each, and only the author knows
 * which was meant. Empty for an id with no successor.
 */
export declare function successorsOf(id: string): readonly string[];
/** Licenses that a LICENSE file is recognised as, by words near its top; the first that fits. */
export declare const licenseTexts: readonly {
    id: string;
    name: string;
    words: RegExp;
}[];
