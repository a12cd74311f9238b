import type { BuildFile } from './files.js';
/** What a comparison needs of a build, which may be on a branch or in an archive. */
export interface BuildSnapshot {
    files: readonly Pick<BuildFile, 'path' | 'bytes'>[];
    /** Text of its THIRD-PARTY-NOTICES.txt; undefined when it has none. */
    notices: string | undefined;
}
/** The difference between two builds. */
export interface Comparison {
    bytes: {
        before: number;
        after: number;
    };
    /** `name@version`, sorted; undefined when one of the builds has no notices. */
    packages?: {
        added: string[];
        removed: string[];
    };
    /** The licences that no package of the former build had; undefined as `packages` is. */
    newLicenses?: string[];
}
/** Compares two builds: their size without notices, and the packages in them. */
export declare function compareBuilds(before: BuildSnapshot, after: BuildSnapshot): Comparison;
/** One line for a terminal or a summary: `5.64 MB, 12.3 kB more; added ky@1.2.0; removed request@2.88.2`. */
export declare function formatComparison({ bytes, packages, newLicenses }: Comparison): string;
/** The bytes of a build, without its notices. */
export declare function sizeOf({ files }: Pick<BuildSnapshot, 'files'>): number;
