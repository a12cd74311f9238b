import { type BuildSnapshot } from '../build/compare.js';
import type { BundleFinding } from './finding.js';
/** The largest sizes that the configuration allows, in bytes. */
export interface Budget {
    total?: number;
    /** By path in the build. */
    files?: Readonly<Record<string, number>>;
}
/** Finds what is larger than its budget. */
export declare function checkBudget({ files }: Pick<BuildSnapshot, 'files'>, budget: Budget): BundleFinding[];
