import type { Konnector } from '../konnector/konnector.js';
import type { LinterOptions } from '../linter/options.js';
import type { StepResult } from './step-runner.js';
/** Lints one konnector as a step of the pipeline. The caller reports what is wrong with the settings. */
export declare function lintStep(konnector: Konnector, options: LinterOptions & Required<Pick<LinterOptions, 'settings'>>): Promise<StepResult<undefined>>;
