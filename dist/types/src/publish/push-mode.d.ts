/** How a build gets to its remote: by git, or as commits that GitHub's API makes. */
export declare const pushModes: readonly ['git', 'api'];
export type PushMode = (typeof pushModes)[number];
export declare function isPushMode(value: string): boolean;
