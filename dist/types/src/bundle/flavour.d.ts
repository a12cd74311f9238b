import type { Konnector } from '../konnector/konnector.js';
import type { BundleFinding } from './finding.js';
/** A konnector as one of its flavours. */
export interface FlavouredKonnector {
    konnector: Konnector;
    /** The flavour's own source; undefined when it has the konnector's. */
    entry?: string;
}
/** The flavours a repository holds: folders of `flavours/` with a part of a manifest. Sorted. */
export declare function listFlavours({ files }: Konnector): string[];
/**
 * The konnector as a flavour, in the layout of konnectors/dummy: members of `manifest.fragment.json` take the place of
 * the manifest's, files take the place of those in `assets/`, and `index.js` that of the source. Undefined when there
 * is no such flavour, or its fragment is no JSON object.
 */
export declare function applyFlavour(konnector: Konnector, name: string): FlavouredKonnector | undefined;
/** What is said when there is no flavour of that name. */
export declare function unknownFlavour(konnector: Konnector, name: string): BundleFinding;
