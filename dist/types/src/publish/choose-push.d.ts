import { type PreparedPush, type PushOptions } from './push.js';
/** How a build gets to its remote: by git, or as commits that GitHub's API makes. */
export declare const pushModes: readonly ['git', 'api'];
export type PushMode = (typeof pushModes)[number];
/**
 * Prepares a push. Without a mode it is made with git, and over the API when the branch turns out to accept signed commits
 * only. GitHub's client is loaded for the API alone. Throws `OperationalError`.
 */
export declare function preparePushBy(mode: PushMode | undefined, options: PushOptions): Promise<PreparedPush>;
