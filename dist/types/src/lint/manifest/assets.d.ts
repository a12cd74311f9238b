import type { Path } from '../../json/document.js';
import type { RepositoryFiles } from '../../konnector/konnector.js';
import type { LintContext, LintFinding } from '../engine/rule.js';
/** The assets named at these paths of the manifest that are no file; `consequence` is what comes of it. */
export declare function findMissingAssets({ manifest, konnector: { files } }: LintContext, paths: Iterable<Path>, consequence: string): Generator<LintFinding>;
/** Where the file of an asset may be in a repository: the build copies what is in `assets` to its root. */
export declare function assetFile(files: RepositoryFiles, name: string): string | undefined;
/** A file that may be the one that was meant: the same name without its extension, or the only one of a kind. */
export declare function similarAsset(files: RepositoryFiles, name: string): string | undefined;
