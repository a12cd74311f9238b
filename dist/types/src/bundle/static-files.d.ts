import type { Konnector } from '../konnector/konnector.js';
/** A file that ships as it is, but for an icon that is made smaller. */
export interface StaticFile {
    /** Path in the repository. */
    source: string;
    content: Uint8Array;
}
/**
 * What ships beside the bundles, by its path in the build. The content of `assets/` lands at the root, as
 * cozy-konnector-build puts it; an icon that is named from the root of the repository keeps its path.
 */
export declare function readStaticFiles({ manifest, files }: Konnector): Promise<Map<string, StaticFile>>;
