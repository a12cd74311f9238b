import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type Profile, type RuleFinding } from '../diagnostics/rule.js';
import type { Build } from './build.js';
import { type BuildRuleId } from './rules/index.js';
/** A finding about a build; its place is relative to the build. */
export type BuildFinding = RuleFinding<BuildRuleId>;
/** Runs every rule over a build, whatever made it. Nothing may change the files meanwhile. */
export declare function checkBuild({ dir, files }: Pick<Build, 'dir' | 'files'>): Promise<BuildFinding[]>;
/** Whether a finding about a build is an error under a profile: such a build neither replaces another nor is pushed. */
export declare function blocksBuild({ rule, severity }: BuildFinding, profile: Profile): boolean;
/** What is wrong with a build that is to be pushed, and whether that keeps it from being pushed. */
export interface BuildVerdict {
    diagnostics: Diagnostic[];
    blocked: boolean;
}
/**
 * Checks a build before it is pushed. One that `bundle` checked has had its say; any other, from another tool or from
 * `bundle --bare`, is checked now. File names in diagnostics are relative to `cwd`.
 */
export declare function checkBeforePush(build: Build, { cwd, profile }: {
    cwd: string;
    profile: Profile;
}): Promise<BuildVerdict>;
