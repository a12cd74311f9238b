/** Whether it can be the short name of a branch: `build`, not `refs/heads/build`. */
export declare function isBranchName(name: string): boolean;
