import type { Edit } from '../diagnostic/diagnostic.js';
import type { JsonDocument } from '../konnector/document.js';
/** Adds a permission on a doctype to a manifest that has permissions; every verb unless some are named. */
export declare function askFor(manifest: JsonDocument, doctype: string, verbs?: readonly string[]): Edit[] | undefined;
