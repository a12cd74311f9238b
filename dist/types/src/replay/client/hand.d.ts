/** One step of a person in the worker: something is clicked, or filled. */
export interface Hand {
    /** CSS selector. */
    on: string;
    /** What is typed there, or chosen; without, it is clicked. */
    type?: string;
}
/** Whether a value is a list of steps. */
export declare function areHands(value: unknown): value is Hand[];
