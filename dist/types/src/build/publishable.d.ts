import type { Build } from './build.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type Profile } from '../diagnostics/rule.js';
/** Everything in a build that must not be published, each with its path. `version` is the one to publish. */
export declare function checkPublishable(build: Build, version: string, profile?: Profile): Diagnostic[];
