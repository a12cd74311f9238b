import type { ErrorObject } from 'ajv';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type JsonDocument, type Path } from '../json/document.js';
/** What a file of ours says wrong, in its own words. */
interface Problem {
    message: string;
    path: Path;
    target?: 'key' | 'value';
    suggestion?: string;
}
/** A schema, and its validator as scripts/generate-config.ts compiled it. */
export interface CompiledSchema {
    schema: object;
    validate: {
        (value: unknown): boolean;
        errors?: ErrorObject[] | null;
    };
}
/** Makes the diagnostic of a problem, with its place in the document. */
export declare function reportProblem(document: JsonDocument, { message, path: at, target: on, suggestion }: Problem): Diagnostic;
/** What is wrong with the syntax, keys that stand twice included: which of the two counts is anyone's guess. */
export declare function checkSyntax(document: JsonDocument, at?: Path): Diagnostic[];
/** Where the value at a path has not the shape it should have. */
export declare function checkShape(document: JsonDocument, at: Path, { schema, validate }: CompiledSchema): Diagnostic[];
export {};
