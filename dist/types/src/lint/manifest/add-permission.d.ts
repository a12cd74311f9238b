import type { Edit } from '../../diagnostics/diagnostic.js';
import type { JsonDocument } from '../../json/document.js';
/** Adds a permission on a doctype to a manifest that has permissions; every verb unless some are named. */
export declare function addPermission(manifest: JsonDocument, doctype: string, verbs?: readonly string[]): Edit[] | undefined;
