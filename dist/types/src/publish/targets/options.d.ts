import { isBranchName } from '../../git/branch-name.js';
import { isGitHubRepositoryName } from '../../github/server.js';
/** An option of a target, on the command line and as an input of the Action. */
export interface TargetOption {
    type: 'string' | 'boolean';
    /** What follows the name on the command line. */
    value?: string;
    /** A fragment of a sentence. */
    help: string;
    /** It says where to submit to; of these, one is given. */
    namesTarget?: boolean;
    /** The option without which this one means nothing. */
    needs?: string;
    isValid?(value: string): boolean;
    /** What to use instead of a value that is not valid: a sentence. */
    advice?: string;
}
declare const submissionKinds: readonly ['pull-request', 'issue'];
type SubmissionKind = (typeof submissionKinds)[number];
/**
 * What a target gets beside the registry's address. The command line and action.yml have these options from here
 * (`npm run generate`).
 */
export declare const targetOptions: {
    readonly 'registry-repository': {
        readonly type: 'string';
        readonly value: '<owner/name>';
        readonly help: 'the GitHub repository that lists konnectors: submit to it by a pull request';
        readonly namesTarget: true;
        readonly isValid: typeof isGitHubRepositoryName;
        readonly advice: 'Use owner/name, or the URL of a repository.';
    };
    readonly 'submit-as': {
        readonly type: 'string';
        readonly value: string;
        readonly needs: 'registry-repository';
        readonly help: 'what to open in the registry repository: pull-request (default) or issue';
        readonly isValid: (value: string) => boolean;
        readonly advice: `Use ${string}.`;
    };
    readonly 'registry-base': {
        readonly type: 'string';
        readonly value: '<branch>';
        readonly needs: 'registry-repository';
        readonly help: 'the branch of the registry repository to submit to (default: its default branch)';
        readonly isValid: typeof isBranchName;
        readonly advice: 'Use the name of a branch, such as main.';
    };
    readonly 'registry-path': {
        readonly type: 'string';
        readonly value: '<path>';
        readonly needs: 'registry-repository';
        readonly help: 'the file of a konnector there, with {slug} and {channel} (default: konnectors/{slug}.json)';
        readonly isValid: typeof isEntryPath;
        readonly advice: 'Use a path inside of the repository with {slug} in it, such as konnectors/{slug}.json.';
    };
    readonly 'registry-fork': {
        readonly type: 'string';
        readonly value: '<owner/name>';
        readonly needs: 'registry-repository';
        readonly help: "your fork of the registry repository (default: the token's own, when it may not push there)";
        readonly isValid: typeof isGitHubRepositoryName;
        readonly advice: 'Use owner/name, or the URL of a repository.';
    };
    readonly labels: {
        readonly type: 'string';
        readonly value: '<label,…>';
        readonly needs: 'registry-repository';
        readonly help: 'labels for the pull request or issue';
    };
    readonly draft: {
        readonly type: 'boolean';
        readonly needs: 'registry-repository';
        readonly help: 'open the pull request as a draft';
    };
};
export type TargetOptionName = keyof typeof targetOptions;
/** The values of these options; a switch that is on is `true`. */
export type TargetValues = Partial<Record<TargetOptionName, string>>;
export declare const targetOptionNames: TargetOptionName[];
/** Why options do not go together, as a sentence; undefined when they do. `nameOf` is what the user knows one as. */
export declare function checkTargets(registry: string | undefined, values: TargetValues, nameOf: (option: string) => string): string | undefined;
export declare function submissionKind(values: TargetValues): SubmissionKind;
/**
 * The file that a konnector has in a registry repository. A file lists one version, so channels other than stable have
 * files of their own, unless the path says where.
 */
export declare function entryPath(template: string, { slug, channel }: {
    slug: string;
    channel: string;
}): string;
export declare const defaultEntryPath = "konnectors/{slug}.json";
declare function isEntryPath(path: string): boolean;
export {};
