import type { Place } from '../diagnostics/diagnostic.js';
import { type JsonDocument } from '../json/document.js';
/** The key of a permission in the manifest, or that of all of them. */
export declare function permissionPlace(manifest: JsonDocument, title?: string): Place;
