import type { Path } from '../../../json/document.js';
/** Whether a field still has the template's word: no other rule needs to speak of its form. */
export declare function isPlaceholder(field: Path, text: string): boolean;
export declare const noPlaceholder: import("../../engine/rule.ts").LintRule;
