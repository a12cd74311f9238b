import type { Checkout } from '../git/checkout.js';
/**
 * The message of a build commit. Its first two lines are those of git-directory-deploy, which made most build branches;
 * the trailers are for tools. Nothing in it depends on when or where it is made.
 */
export declare function formatCommitMessage(checkout: Checkout, konnector: {
    slug: string;
    version: string;
}): string;
/** What the message of a build commit says about it. */
export interface BuildOrigin {
    /** The source commit. */
    source?: string;
    slug?: string;
    /** Three numbers. */
    version?: string;
}
/** Reads the message of a build commit: one of this tool, or of git-directory-deploy. */
export declare function parseCommitMessage(message: string): BuildOrigin;
