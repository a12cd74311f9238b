import type { ErrorObject } from 'ajv';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { type JsonDocument, type Path } from '../konnector/document.js';
/** What a file of ours says wrong, in its own words. */
interface Problem {
    message: string;
    at: Path;
    on?: 'key' | 'value';
    suggestion?: string;
}
/** A schema, and its validator as scripts/generate-config.ts compiled it. */
export interface Shape {
    schema: object;
    validate: {
        (value: unknown): boolean;
        errors?: ErrorObject[] | null;
    };
}
/** Makes the diagnostic of a problem, with its place in the document. */
export declare function problem(document: JsonDocument, { message, at, on, suggestion }: Problem): Diagnostic;
/** What is wrong with the syntax, keys that stand twice included: which of the two counts is anyone's guess. */
export declare function syntaxProblems(document: JsonDocument, at?: Path): Diagnostic[];
/** Where the value at a path has not the shape it should have. */
export declare function shapeProblems(document: JsonDocument, at: Path, { schema, validate }: Shape): Diagnostic[];
/** The value at a path; `undefined` when there is none. */
export declare function valueAt(value: unknown, path: Path): unknown;
/** The candidate that was probably meant: one that starts the same, or is a few letters away. */
export declare function nearest(word: string, candidates: readonly string[]): string | undefined;
export {};
