import type { Budget } from '../bundle/budget.js';
import type { Loaders } from '../bundle/loaders.js';
import type { Profile } from '../diagnostics/rule.js';
import type { BaseOptions } from '../linter/base-manifest.js';
import type { Run } from '../replay/replay.js';
import type { PushMode } from '../publish/push-mode.js';
import type { TargetValues } from '../publish/targets/options.js';
import type { StepName } from '../report/report.js';
import type { SandboxChoice } from '../sandbox/choice.js';
import type { SandboxMode } from '../sandbox/modes.js';
import type { AccessToken } from '../secrets/access-token.js';
/** What a publication proves its rights with. */
export interface PublishTokens {
    registry?: AccessToken | undefined;
    /** GitHub's; no other host gets it. */
    git?: AccessToken | undefined;
    /** The address of the webhook for publications. A secret: who knows it can write there. */
    notify?: AccessToken | undefined;
    /** With which the runner of a job with `id-token: write` is asked for tokens that say which workflow runs. */
    oidc?: AccessToken | undefined;
}
/** What a face asks of the pipeline. */
export interface PipelineOptions extends BaseOptions {
    /** File names in diagnostics are relative to it. */
    cwd: string;
    /** What git and the runner of a workflow say in it, without tokens. */
    env: NodeJS.ProcessEnv;
    /** The konnector's folder, relative to `cwd` or absolute. */
    dir: string;
    steps: readonly StepName[];
    /** Push and submit, or only say what they would do. */
    publish: boolean;
    /** Push although there is no registry to submit to; without, nothing is written then. */
    pushAlone?: boolean | undefined;
    /** Default: `registry` when publishing, else `recommended`. */
    profile?: Profile | undefined;
    config?: string | undefined;
    maxWarnings?: number | undefined;
    outDir?: string | undefined;
    /** Bundles this one of the flavours in `flavours/`. */
    flavour?: string | undefined;
    /** Makes the build alone: no source map, notices, bill of materials, checks. */
    bare?: boolean;
    /** Most bytes of the build, and of files in it. */
    budget?: Budget | undefined;
    /** How files are imported, by their extension with its dot. */
    loaders?: Loaders | undefined;
    /** What must stand around the build when it runs. Default: `require` when publishing, else `prefer`. */
    sandbox?: SandboxMode | undefined;
    /** The digest of the build that was checked elsewhere (`digestFiles`): any other is refused, and this one is not run. */
    buildDigest?: string | undefined;
    /** Names of scenarios; none is all. */
    scenarios?: readonly string[];
    /** Where a replay leaves documents and files for a person to see. */
    replayOut?: string | undefined;
    /** Path or name of the browser that client-side builds are replayed in. */
    browser?: string | undefined;
    requireReplay?: boolean;
    /** Writes what the runs do to `expected.json`. */
    replayUpdate?: boolean;
    /** Gives the konnector every right in the Cozy of a replay. */
    replayGrantAll?: boolean;
    /** Describes the runs of a replay, for a format that shows them. */
    replayPage?: boolean;
    /** Path of the node that runs the build in a replay. */
    replayNode?: string | undefined;
    /** Gets each run of a replay. */
    onReplay?: (run: Run) => Promise<void>;
    /** Default: `origin`. */
    remote?: string | undefined;
    /** Where to push when the checkout has no `origin`. */
    fallbackRemote?: string | undefined;
    branch?: string | undefined;
    tag?: string | undefined;
    /** Number of a pull request: its build is pushed to a branch of its own, to install and try, and nothing is submitted. */
    preview?: number | undefined;
    /** Default: git; GitHub's API where there is no git, or where the branch accepts signed commits only. */
    pushMode?: PushMode | undefined;
    /** Moves the build branch back to an earlier build. */
    allowRollback?: boolean | undefined;
    /** The other options of the target. */
    targetValues?: TargetValues | undefined;
    tokens?: PublishTokens | undefined;
    /** Gets a line for each thing that begins, for people who wait. */
    progress?: (line: string) => void;
}
/** What the steps get: only those that publish get the tokens, apart from the rest. */
export type StepOptions = Omit<PipelineOptions, 'tokens' | 'sandbox'> & {
    sandbox: SandboxChoice;
};
