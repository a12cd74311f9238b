import type { Path } from '../../json/document.js';
import { type FileSnapshot } from '../engine/files.js';
import type { LintContext, LintFinding, LintSubject } from '../engine/rule.js';
/** The assets named at these paths of the manifest that are no file; `consequence` is what comes of it. */
export declare function findMissingAssets({ manifest, files }: LintContext, paths: Iterable<Path>, consequence: string): Generator<LintFinding>;
/** Where the file of an asset is in the repository. */
export declare function assetFile(files: FileSnapshot, name: string): string | undefined;
/** The files that may be an asset: the build copies `assets` to its root. */
export declare function assetCandidates(name: string): string[];
/** The files that the assets named at these paths of the manifest may be. */
export declare function namedAssets({ manifest }: LintSubject, paths: Iterable<Path>): string[];
/** A file that may be the one that was meant: the same name without its extension, or the only one of a kind. */
export declare function similarAsset(files: FileSnapshot, name: string): string | undefined;
