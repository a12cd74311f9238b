import type { Konnector } from '../../konnector/konnector.js';
import type { SourceCode } from './source.js';
/**
 * Reads what the konnector's code does, from its entry along its relative imports. Undefined when there are no files to
 * look at or no entry among them. The parser is loaded here, and nowhere else.
 */
export declare function readSource({ files, pkg }: Konnector): Promise<SourceCode | undefined>;
