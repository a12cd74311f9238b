/** Whether git takes a name for a branch, as the build branch is named. */
export declare function isBranchName(name: string): boolean;
