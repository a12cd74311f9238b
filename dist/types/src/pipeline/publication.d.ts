import type { Build } from '../build/build.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { OperationalError } from '../diagnostics/errors.js';
import type { Profile } from '../diagnostics/rule.js';
import type { Konnector } from '../konnector/konnector.js';
import type { PreparedPush } from '../publish/push.js';
import type { PreparedSubmission } from '../publish/targets/target.js';
import type { PipelineOptions } from './options.js';
/** What the steps push and submit are about to do, read before either writes. */
export interface Publication extends AsyncDisposable {
    /** Undefined when the diagnostics say why. */
    version: string | undefined;
    /** Undefined without a remote; an error when it cannot be read. */
    push: PreparedPush | OperationalError | undefined;
    /** Undefined without a target; an error when it cannot be read. */
    submission: PreparedSubmission | OperationalError | undefined;
    /** About the tag, the checkout, the build, and what the target knows. */
    diagnostics: Diagnostic[];
}
export type PublicationOptions = Pick<PipelineOptions, 'allowRollback' | 'branch' | 'cwd' | 'env' | 'progress' | 'registry' | 'remote' | 'space' | 'steps' | 'tag' | 'tokens'> & {
    profile: Profile;
};
/** Reads the repository, the version, and what the remote and the target hold. Throws `OperationalError`. */
export declare function preparePublication(konnector: Konnector, build: Build, options: PublicationOptions): Promise<Publication>;
