import type { Checkout } from '../git/checkout.js';
/**
 * The message of a build commit. Its first two lines are those git-directory-deploy wrote on every build branch there
 * is; the trailers are for tools. Nothing in it depends on when or where it is made.
 */
export declare function formatCommitMessage(source: Checkout, konnector: {
    slug: string;
    version: string;
}): string;
/** The source commit a build commit tells of: one of ours, or of git-directory-deploy. */
export declare function parseSourceCommit(message: string): string | undefined;
