import type { LoadedBaseline } from '../config/baseline-file.js';
import type { Profile } from '../diagnostics/rule.js';
import type { BaseOptions } from './base-manifest.js';
import type { Settings } from './settings.js';
export interface LinterOptions extends BaseOptions {
    /** File names in diagnostics are relative to it, and the baseline is in it. Default: the working folder. */
    cwd?: string;
    /** Default: what the configuration says, else `recommended`. */
    profile?: Profile | undefined;
    /** The configuration's file, relative to `cwd`. Default: the repository's own. */
    config?: string | undefined;
    /** The text of the manifest to compare permissions with; comes before `base` and `registry`. */
    baseManifest?: string | undefined;
    /** Settings that are already read. */
    settings?: Settings;
    /** The baseline, if it is already read; `false` for none. */
    baseline?: LoadedBaseline | false;
}
/** Texts by their path in the repository: `manifest.konnector`, `package.json`, `src/index.js`… */
export type Texts = Readonly<Record<string, string>>;
