import { type Baseline } from '../config/baseline.js';
import type { Config } from '../config/config.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Profile } from '../diagnostics/rule.js';
import type { Konnector } from '../konnector/konnector.js';
import { type FixedText } from '../lint/engine/fix-until-stable.js';
import type { SourceCode } from '../lint/source/source.js';
import type { LinterOptions, Texts } from './options.js';
/**
 * Lints one konnector, as often as its texts change. What the rules need is read when the linter is made, and what
 * changed when it is updated: between that, `lint` and `fix` read only the assets that a fixed manifest names anew.
 */
export declare class Linter {
    #private;
    private constructor();
    /** A linter of the repository, or of the manifest file, at `path`. Throws `ManifestNotFound` and `ConfigNotFound`. */
    static open(path: string, options?: LinterOptions & {
        manifestOnly?: boolean;
    }): Promise<Linter>;
    /** A linter of a konnector that is already read. Throws `ConfigNotFound`. */
    static of(konnector: Konnector, options?: LinterOptions): Promise<Linter>;
    /** A linter of texts alone, one of them `manifest.konnector`: it reads nothing from the disk. */
    static fromTexts(texts: Texts, options?: Omit<LinterOptions, 'cwd' | 'base'>): Promise<Linter>;
    /** The konnector as it is linted now. */
    get konnector(): Konnector;
    /** What the konnector's code does; undefined when it is not looked at. */
    get source(): SourceCode | undefined;
    get profile(): Profile;
    get config(): Config;
    /** What is wrong with the configuration and the baseline, which are not used then. */
    get problems(): Diagnostic[];
    /** What could not be compared, and why. */
    get notices(): string[];
    /** What the manifest changes for users of the one it is compared with; empty without such a one. */
    userChanges(): string[];
    /** The ids of the rules that have what they need, and so can find something. */
    get evaluated(): ReadonlySet<string>;
    /** What the rules find, as the configuration and the baseline leave it. */
    lint(): Diagnostic[];
    /**
     * The manifest with its safe fixes applied, and the suggestions of the named rules where there is exactly one. Writes
     * nothing: `update` goes on with the text. A manifest that is not UTF-8 is left alone.
     */
    fix({ suggestions }?: {
        suggestions?: readonly string[];
    }): FixedText;
    /** The baseline of what is found now; what this linter does not look at stays as it was `before`. */
    takeBaseline(before?: Baseline): {
        baseline: Baseline;
        count: number;
    };
    /**
     * Takes in a change of one file: manifest, package.json, source, asset, configuration or baseline, by its absolute
     * path or its path in the repository. A text counts instead of the file on the disk, `null` removes the file, and
     * without either the file is read from the disk again. No other file is.
     */
    update(file: string, text?: string | null): Promise<void>;
}
