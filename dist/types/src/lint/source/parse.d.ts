import type { SourceFile } from './source.js';
/** Reads one JavaScript file, a module or a script; why not, when it cannot be parsed. Never throws. */
export declare function parseSource(path: string, text: string): SourceFile | string;
