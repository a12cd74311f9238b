import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Rule } from '../diagnostics/rule.js';
import type { JsonDocument, Path } from '../json/document.js';
import type { Config } from './config.js';
/** A configuration and where it stands. */
export interface ConfigSource {
    document: JsonDocument;
    /** Of the configuration in the document: empty, or the key of package.json. */
    path: Path;
}
/** Reads a configuration out of its document; without one, the diagnostics say why. Pure. */
export declare function checkConfig({ document, path: at }: ConfigSource, rules: readonly Rule[]): {
    config?: Config;
    diagnostics: Diagnostic[];
};
