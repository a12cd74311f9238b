import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Rule } from '../diagnostics/rule.js';
import type { JsonDocument, Path } from '../json/document.js';
import type { Config } from './config.js';
/** A configuration and where it is. */
export interface ConfigSource {
    document: JsonDocument;
    /** Where the configuration is in the document: empty, or the key of package.json. */
    path: Path;
}
/** Reads a configuration from its document; if it is wrong, the diagnostics say why. Pure. */
export declare function checkConfig({ document, path: at }: ConfigSource, rules: readonly Rule[]): {
    config?: Config;
    diagnostics: Diagnostic[];
};
