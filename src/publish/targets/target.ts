import type { Build } from '../../build/build.ts'
import type { Channel } from '../../cozy/registry-names.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Profile } from '../../diagnostics/rule.ts'
import type { Checkout } from '../../git/checkout.ts'
import type { Remote } from '../../git/remote.ts'
import type { JsonDocument } from '../../json/document.ts'
import type { Step } from '../../report/report.ts'

/** What is submitted: a version of a konnector, as one build. */
export interface Submission {
  build: Build
  manifest: JsonDocument
  konnector: { slug: string; version: string; editor: string }
  /** The source; its date is that of the archive. */
  checkout: Pick<Checkout, 'commit' | 'date'>
  /** Where the build commit is or will be. */
  remote?: Remote | undefined
  /** The commit that is planned for the build, if any. */
  commit?: string | undefined
  /** The commit that the build branch holds before: of an earlier submission, perhaps. */
  previous?: string | undefined
  profile: Profile
  /** The steps that ran before, for whoever reviews the version. */
  checks: readonly Step[]
}

/** What a target knows of a version. */
export interface SubmissionFacts {
  version: string
  channel: Channel
  /** `pending`: it waits for approval by the target's owner. */
  state?: 'published' | 'pending'
  /** Of the archive that was submitted, or is published. */
  archiveUrl?: string
  sha256?: string
  /** Compressed bytes. */
  size?: number
  /** Where the version, or what asks for it, is on the web. */
  url?: string
  /** What it means for those who have an earlier version: changed permissions, and whether they are asked. */
  update?: string
  /** Why it is as it is, and what to do. */
  reason?: string
}

/**
 * What a submission would do. `planned`: submit. `unchanged`: nothing, this very content is there. `skipped`: nothing,
 * since the target could not get the build. `refused`: the target would say no.
 */
export interface SubmissionPlan extends SubmissionFacts {
  status: 'planned' | 'unchanged' | 'skipped' | 'refused'
}

/** What came of a submission: `passed` is submitted by this run. */
export interface SubmissionResult extends SubmissionFacts {
  status: 'passed' | 'unchanged' | 'refused'
}

/** A submission that was read but not made. */
export interface PreparedSubmission {
  readonly plan: SubmissionPlan
  /** What the target knows that speaks against this manifest. */
  readonly diagnostics: Diagnostic[]
  /** Asks, before anything is written, whether the credentials suffice: a refusal, or undefined. Stores nothing. */
  authorize(): Promise<SubmissionPlan | undefined>
  /** Submits the build of that commit. A refusal is a result. Throws `OperationalError` when no answer comes. */
  apply(commit: string): Promise<SubmissionResult>
}

/** A place that lists konnectors. */
export interface Target {
  /** Reads everything that a submission depends on; writes nothing. Throws `OperationalError`. */
  prepare(submission: Submission): Promise<PreparedSubmission>
}

/** A submission that has nothing to do, or cannot be made. */
export function settledSubmission(plan: SubmissionPlan): PreparedSubmission {
  return {
    plan,
    diagnostics: [],
    authorize: async () => undefined,
    apply: () => Promise.reject(new Error('There is nothing to submit.')),
  }
}
