import type { SourceCode } from './source.js';
/** What the code says about the doctypes it uses. */
export interface SourceUses {
    /** False when a part of the code is not known: then nothing can be said to be unused. */
    complete: boolean;
    /** Whether a doctype shows anywhere: by its name, by a route of the stack, by a helper that uses it. */
    shows(doctype: string): boolean;
}
export declare function collectUses({ files, unread }: SourceCode): SourceUses;
/** Whether the code, of which every part is known, shows no use of a doctype. */
export declare function isUnused(source: SourceCode, doctype: string): boolean;
/** Whether a word is anywhere in the code. */
export declare function mentions({ files }: SourceCode, word: string): boolean;
