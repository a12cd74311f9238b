import type { Path } from '../konnector/document.js';
import type { Files } from '../konnector/konnector.js';
import type { LintContext, LintFinding } from './rule.js';
/** The assets named at these paths of the manifest that are no file; `consequence` is what comes of it. */
export declare function missingAssets({ manifest, konnector: { files } }: LintContext, paths: Iterable<Path>, consequence: string): Generator<LintFinding>;
/** Where the file of an asset may be in a repository: the build copies what is in `assets` to its root. */
export declare function assetFile(files: Files, name: string): string | undefined;
/** A file that may be the one that was meant: the same name without its extension, or the only one of a kind. */
export declare function nearAsset(files: Files, name: string): string | undefined;
