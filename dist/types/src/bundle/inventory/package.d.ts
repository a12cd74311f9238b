/** A package that is inside a bundle, at least in part. */
export interface BundledPackage {
    name: string;
    version: string;
    /** As its package.json says it, the old spellings brought to one expression; undefined when it says nothing. */
    license?: string;
    /** Where it lies, relative to the konnector; more than one when it is installed twice. */
    folders: string[];
    /** What it takes in the bundles, in bytes. */
    bytes: number;
}
/** What the package.json of a folder says; what is missing there is made up from the folder's name. */
export declare function describePackage(dir: string, folder: string): BundledPackage;
