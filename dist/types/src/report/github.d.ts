import type { Formatter } from './format.js';
/** Workflow commands that GitHub shows as annotations: the most severe findings, and a count of those left out. */
export declare const github: Formatter;
type Properties = Record<string, string | number | undefined>;
/** A line the runner obeys. Its own names of the columns are `col` and `endColumn`. */
export declare function formatCommand(name: string, properties: Properties, data: string): string;
export {};
