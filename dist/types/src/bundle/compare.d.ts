import type { BuildFile } from '../build/build.js';
import type { BundleFinding } from './finding.js';
/** As much of a build as a comparison needs: also of one that lies on a branch or in an archive. */
export interface BuildSnapshot {
    files: readonly Pick<BuildFile, 'path' | 'bytes'>[];
    /** Text of its THIRD-PARTY-NOTICES.txt; undefined when another tool made the build. */
    notices: string | undefined;
}
/** What is another between two builds. */
export interface Comparison {
    bytes: {
        before: number;
        after: number;
    };
    /** `name@version`, sorted; undefined when one of the builds does not say what is inside. */
    packages?: {
        added: string[];
        removed: string[];
    };
}
/** The notices of a build are no part of what it weighs. */
export declare function compareBuilds(before: BuildSnapshot, after: BuildSnapshot): Comparison;
/** One line for a terminal or a summary: `5.64 MB, 12.3 kB more; added ky@1.2.0; removed request@2.88.2`. */
export declare function formatComparison({ bytes, packages }: Comparison): string;
/** The most that a build may weigh, in bytes. */
export interface Budget {
    total?: number;
    /** By path in the build. */
    files?: Readonly<Record<string, number>>;
}
/** What weighs more than it may. */
export declare function checkBudget({ files }: Pick<BuildSnapshot, 'files'>, budget: Budget): BundleFinding[];
