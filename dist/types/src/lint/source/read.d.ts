import type { Konnector } from '../../konnector/konnector.js';
import type { SourceCode } from './source.js';
/**
 * Reads what the konnector's code does, from its entry along its relative imports. `undefined` if files may not be read
 * or none is an entry. Only this function loads the parser.
 */
export declare function readSource({ files, pkg, }: Pick<Konnector, 'files' | 'pkg'>): Promise<SourceCode | undefined>;
