import type { Source } from './source.js';
/**
 * The message of a build commit. Its first two lines are those git-directory-deploy wrote on every build branch there
 * is; the trailers are for tools. Nothing in it depends on when or where it is made.
 */
export declare function buildMessage(source: Source, konnector: {
    slug: string;
    version: string;
}): string;
/** The source commit a build commit tells of: one of ours, or of git-directory-deploy. */
export declare function sourceOf(message: string): string | undefined;
