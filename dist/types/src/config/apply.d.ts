import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { LoadedConfig } from './read.js';
/**
 * The diagnostics as the configuration wants them: severities changed, rules that are off and findings that are ignored
 * left out. An entry of `ignore` that met no finding is reported, if its rule is one of those that `ran`. Pure.
 */
export declare function applyConfig(diagnostics: readonly Diagnostic[], loaded: LoadedConfig, ran: ReadonlySet<string>): Diagnostic[];
