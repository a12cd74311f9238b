import type { Build } from '../bundle/build.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { type Profile } from '../diagnostic/rule.js';
/** Everything in a build that must not be published, each with its path. `version` is the one to publish. */
export declare function checkBuild(build: Build, version: string, profile?: Profile): Diagnostic[];
