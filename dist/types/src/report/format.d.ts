import type { Rule } from '../diagnostics/rule.js';
import type { Report } from './report.js';
/** What `--format` takes. */
export declare const formatNames: readonly ['pretty', 'unix', 'json', 'ndjson', 'sarif', 'github', 'junit', 'checkstyle', 'gitlab', 'rdjson', 'markdown', 'html'];
export type FormatName = (typeof formatNames)[number];
/** What a format may use beside the report. */
export interface FormatContext {
    /** Every rule of every module: SARIF lists them. */
    rules: readonly Rule[];
    /** The text of a file as it was checked, by its name in the diagnostics: frames are cut from it. */
    source(file: string): string | undefined;
    /** ANSI colours; the text reads the same without. */
    color: boolean;
    /** Columns of the terminal. */
    width: number;
    /** Rows of the terminal: details that do not fit are left out, unless `verbose` asks for them. Default: 24. */
    height?: number;
    /** Every detail of every finding, for `pretty` only. */
    verbose?: boolean;
    /** Whether the terminal shows links (OSC 8), for `pretty` only. */
    links?: boolean;
    /** The verdict also comes first, for `pretty` only: whoever runs a job again looks for it. */
    verdictFirst?: boolean;
    /** The version of konnector-lint. */
    version: string;
    /** The repository on the web, for `markdown` only: commits of its build branch are links. */
    repositoryUrl?: string;
    /** The maximum size of the output in bytes of UTF-8, for `markdown` only. Default: 1 MiB, the limit of a job summary. */
    maxBytes?: number;
}
/** Pure. The text ends with a line end, or is empty. */
export type Formatter = (report: Report, context: FormatContext) => string;
