import type { PipelineOptions } from './options.js';
import type { Publication } from './publication.js';
import { type StepResult } from './step-runner.js';
/** Carries out a publication, or says what it would do: each step once, the push first. */
export declare class Publisher implements AsyncDisposable {
    #private;
    constructor(publication: Publication, { publish, steps }: Pick<PipelineOptions, 'publish' | 'steps'>);
    [Symbol.asyncDispose](): Promise<void>;
    /** Finds out, before the first write, whether the target would take the credentials. */
    authorize(): Promise<void>;
    push(): Promise<StepResult<undefined>>;
    submit(): Promise<StepResult<undefined>>;
}
