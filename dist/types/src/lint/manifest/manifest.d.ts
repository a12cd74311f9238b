import type { JsonDocument } from '../../json/document.js';
import { type JsonObject } from '../../json/values.js';
/** Whether the konnector runs in the flagship app rather than in the stack. */
export declare function isClientSide(manifest: JsonDocument): boolean;
/** The fields that a person is asked for, those that are objects, by name. */
export declare function formFields(manifest: JsonDocument): [name: string, field: JsonObject][];
/** Whether the manifest asks for a folder, in today's way or in an older one. */
export declare function asksForAFolder(manifest: JsonDocument): boolean;
/** More than the store has names for; what a rule compares between languages it compares between so many. */
export declare const maxLanguages = 50;
/** The languages it says it has, or else those it has texts in. */
export declare function readLanguages(manifest: JsonDocument): string[];
/** The locales that are objects, by language. What belongs inside of a locale and stands beside them is none. */
export declare function readLocales(manifest: JsonDocument): Record<string, JsonObject>;
