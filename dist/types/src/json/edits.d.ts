import type { Edit, Fix } from '../text/edit.js';
import { type JsonDocument, type Path } from './document.js';
/** The fixes of a finding: none when its edits could not be made. */
export declare function fixWith(kind: Fix['kind'], description: string, edits: Edit[] | undefined): {
    fixes?: Fix[];
};
/** Writes another value in the place of the one at a path. */
export declare function replaceValue(document: JsonDocument, path: Path, value: unknown): Edit[] | undefined;
/** Gives a member another name; not when its object has that name already. */
export declare function renameKey(document: JsonDocument, path: Path, key: string): Edit[] | undefined;
/** Takes a member out of its object, or an item out of its array, with its comma. */
export declare function removeAt(document: JsonDocument, path: Path): Edit[] | undefined;
/** Adds a member at the end of the object at a path; not when it has one of that name. */
export declare function insertMember(document: JsonDocument, path: Path, key: string, value: unknown): Edit[] | undefined;
/** Adds an item at the end of the array at a path. */
export declare function insertItem(document: JsonDocument, path: Path, value: unknown): Edit[] | undefined;
