import type { ComparedValue, Items } from '../../report/run-details.js';
/** How much of a run a page shows. Whoever wants to see more reads the recording. */
export interface PageLimits {
    /** Characters of bodies. */
    bodies: number;
    /** Characters of all other texts: addresses, headers, values, log lines. */
    texts: number;
    /** Bytes of pictures. */
    pictures: number;
}
/** The room that a page has left for one run. */
export declare class PageBudget {
    #private;
    /** `secrets` are shown as `***`, however they are spelled. */
    constructor(limits: PageLimits, secrets?: readonly string[]);
    /** As much of a body as there is room for. */
    cutBody(text: string, max: number): {
        text: string;
        isCut: boolean;
    };
    /** As much of a short text as there is room for, with a mark where it was longer. */
    cut(text: string, max?: number): string;
    /** A value as JSON, cut; undefined is absent. */
    cutJson(value: unknown): string | undefined;
    /** Both sides of a value as JSON, cut. */
    compare(name: string, expected: unknown, found: unknown): ComparedValue;
    /** Whether there is room for a picture, which it takes then. */
    takePicture(bytes: number): boolean;
}
/** The first items, and how many are left out. */
export declare function cutList<T>(items: readonly T[], max: number): Items<T>;
