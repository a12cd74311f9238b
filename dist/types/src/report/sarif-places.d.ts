import type { Fix as SarifFix, Location } from 'sarif';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
/** The fixes of a finding as replacements by line and column, which every reader of SARIF counts alike. */
export declare function sarifFixes({ file, fixes }: Diagnostic, source: (file: string) => string | undefined): SarifFix[];
/** A place as SARIF has it; a finding about no file has none. */
export declare function sarifLocation({ file, line, column, endLine, endColumn, pointer, }: Place): Location | undefined;
