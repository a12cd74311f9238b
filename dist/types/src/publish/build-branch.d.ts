import type { Checkout } from '../git/checkout.js';
/** Refuses a branch that git would not have, and the ones people work on. Throws `CannotRun`. */
export declare function checkBranch(branch: string, source: Checkout, defaultBranch: string | undefined): void;
