/** Categories the store knows (cozy-store config/categories.json) and `others`, where it puts the rest. */
export declare const categories: readonly string[];
