import type { Konnector } from '../../konnector/konnector.js';
import type { LintOptions } from './lint.js';
/** What linting needs that takes a while to load or to read: `lint` itself is given it, and waits for nothing. */
export declare function prepareOptions(konnector: Konnector): Promise<Pick<LintOptions, 'source' | 'correctLicense'>>;
