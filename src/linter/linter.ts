import { resolve } from 'node:path'
import { applyBaseline, type Baseline, makeBaseline, type Scope } from '../config/baseline.ts'
import { baselineName, type LoadedBaseline, readBaseline } from '../config/baseline-file.ts'
import type { Config } from '../config/config.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Profile } from '../diagnostics/rule.ts'
import { type JsonDocument, parseDocument } from '../json/document.ts'
import type { Konnector } from '../konnector/konnector.ts'
import { displayPath, manifestName, readDocument, readKonnector } from '../konnector/read.ts'
import { readSnapshot } from '../lint/engine/files.ts'
import { type FixedText, fixUntilStable } from '../lint/engine/fix-until-stable.ts'
import { applicableRules, fileRequests, lint, type LintOptions } from '../lint/engine/lint.ts'
import { readSource } from '../lint/source/read.ts'
import type { SourceCode } from '../lint/source/source.ts'
import { type BaseManifest, readBaseManifest } from './base-manifest.ts'
import type { LinterOptions, Texts } from './options.ts'
import { readSettings, type Settings } from './settings.ts'
import { TextStore } from './text-store.ts'
import { describeUserChanges } from './user-changes.ts'

/**
 * Lints one konnector, as often as its texts change. What the rules need is read when the linter is made, and what
 * changed when it is updated: between that, `lint` and `fix` read only the assets that a fixed manifest names anew.
 */
export class Linter {
  readonly #options: LinterOptions & { cwd: string }
  readonly #store: TextStore
  #konnector: Konnector
  #settings!: Settings
  #baseline: LoadedBaseline = { diagnostics: [] }
  #base: BaseManifest = {}
  #source: SourceCode | undefined
  #evaluated: ReadonlySet<string> = new Set()

  private constructor(konnector: Konnector, options: LinterOptions & { cwd: string }, store: TextStore) {
    const { files, ...rest } = konnector
    this.#konnector = files ? { ...rest, files: store.files } : rest
    this.#options = options
    this.#store = store
  }

  /** A linter of the repository, or of the manifest file, at `path`. Throws `ManifestNotFound` and `ConfigNotFound`. */
  static async open(path: string, options: LinterOptions & { manifestOnly?: boolean } = {}): Promise<Linter> {
    const { cwd = process.cwd(), manifestOnly = false } = options
    return await Linter.of(readKonnector(path, { cwd, manifestOnly }), options)
  }

  /** A linter of a konnector that is already read. Throws `ConfigNotFound`. */
  static async of(konnector: Konnector, options: LinterOptions = {}): Promise<Linter> {
    const store = new TextStore(konnector.dir, { files: konnector.files, readsDisk: true })
    const linter = new Linter(konnector, { ...options, cwd: options.cwd ?? process.cwd() }, store)
    return await linter.#start()
  }

  /** A linter of texts alone, one of them `manifest.konnector`: it reads nothing from the disk. */
  static async fromTexts(texts: Texts, options: Omit<LinterOptions, 'cwd' | 'base'> = {}): Promise<Linter> {
    const cwd = resolve('/')
    const store = new TextStore(cwd, { files: undefined, readsDisk: false })
    for (const [path, text] of Object.entries(texts)) store.set(path, Buffer.from(text))
    const konnector = readTexts(store, { dir: cwd, cwd, file: manifestName })
    return await new Linter(konnector, { ...options, cwd }, store).#start()
  }

  /** The konnector as it is linted now. */
  get konnector(): Konnector {
    return this.#konnector
  }

  /** What the konnector's code does; undefined when it is not looked at. */
  get source(): SourceCode | undefined {
    return this.#source
  }

  get profile(): Profile {
    return this.#options.profile ?? this.config.profile ?? 'recommended'
  }

  get config(): Config {
    return this.#settings.config
  }

  /** What is wrong with the configuration and the baseline, which are not used then. */
  get problems(): Diagnostic[] {
    return [...this.#settings.problems, ...this.#baseline.diagnostics]
  }

  /** What could not be compared, and why. */
  get notices(): string[] {
    return this.#base.notice === undefined ? [] : [this.#base.notice]
  }

  /** What the manifest changes for users of the one it is compared with; empty without such a one. */
  userChanges(): string[] {
    const { manifest } = this.#base
    return manifest === undefined ? [] : describeUserChanges(manifest, this.#konnector.manifest)
  }

  /** The ids of the rules that have what they need, and so can find something. */
  get evaluated(): ReadonlySet<string> {
    return this.#evaluated
  }

  /** What the rules find, as the configuration and the baseline leave it. */
  lint(): Diagnostic[] {
    return this.#lint(this.#konnector.manifest)
  }

  /**
   * The manifest with its safe fixes applied, and the suggestions of the named rules where there is exactly one. Writes
   * nothing: `update` goes on with the text. A manifest that is not UTF-8 is left alone.
   */
  fix({ suggestions = [] }: { suggestions?: readonly string[] } = {}): FixedText {
    const { file, text, invalid } = this.#konnector.manifest
    if (invalid.length > 0) return { text, applied: [], left: this.lint() }
    return fixUntilStable(text, changed => this.#lint(parseDocument(file, changed)), { file, suggestions })
  }

  /** The baseline of what is found now; what this linter does not look at stays as it was `before`. */
  takeBaseline(before?: Baseline): { baseline: Baseline; count: number } {
    const found = this.lint()
    return { baseline: makeBaseline(found, this.#scopeOf(found), before), count: found.length }
  }

  /**
   * Takes in a change of one file: manifest, package.json, source, asset, configuration or baseline, by its absolute
   * path or its path in the repository. A text counts instead of the file on the disk, `null` removes the file, and
   * without either the file is read from the disk again. No other file is.
   */
  async update(file: string, text?: string | null): Promise<void> {
    if (text === undefined) this.#store.forget(file)
    else this.#store.set(file, text === null ? undefined : Buffer.from(text))
    const { dir, manifest, files } = this.#konnector
    const { cwd } = this.#options
    const changed = resolve(dir, file)
    if (changed === resolve(cwd, manifest.file) || (files && changed === resolve(dir, 'package.json'))) {
      const read = readTexts(this.#store, { dir, cwd, file: manifest.file })
      this.#konnector = files ? read : { dir, manifest: read.manifest }
    }
    await this.#readSettings()
    await this.#prepare()
  }

  async #start(): Promise<this> {
    const { baseManifest, settings, baseline } = this.#options
    this.#base =
      baseManifest === undefined
        ? await readBaseManifest(this.#konnector, this.#options)
        : { manifest: parseDocument(`base:${manifestName}`, baseManifest) }
    await this.#readSettings(settings, baseline)
    return await this.#prepare()
  }

  async #readSettings(settings?: Settings, baseline?: LoadedBaseline | false): Promise<void> {
    const { cwd, config } = this.#options
    const readText = (path: string) => this.#store.text(path)
    this.#settings = settings ?? (await readSettings(this.#konnector.dir, { cwd, config, readText }))
    if (this.#options.baseline !== false) this.#baseline = baseline || (await readBaseline(cwd, readText))
  }

  /** Reads what takes a while: the rules wait for nothing. */
  async #prepare(): Promise<this> {
    this.#source = await readSource(this.#konnector)
    const { manifest } = this.#konnector
    const rules = applicableRules(this.#konnector, this.#lintOptions(manifest))
    this.#evaluated = new Set(rules.map(rule => rule.id))
    return this
  }

  #lint(manifest: JsonDocument): Diagnostic[] {
    const linted = lint({ ...this.#konnector, manifest }, this.#lintOptions(manifest))
    // Writing text that holds replacement characters would lose the bytes they stand for.
    const fixable = manifest.invalid.length === 0
    const found = this.#settings.apply(fixable ? linted : linted.map(withoutFixes), this.#evaluated)
    const { baseline } = this.#baseline
    return baseline ? applyBaseline(found, baseline, this.#scopeOf(found), baselineName) : found
  }

  #lintOptions(manifest: JsonDocument): LintOptions {
    const { files, pkg } = this.#konnector
    const subject = { manifest, ...(pkg && { pkg }) }
    return {
      profile: this.profile,
      ...(this.#source && { source: this.#source }),
      ...(files && { files: readSnapshot(files, fileRequests(subject)) }),
      ...(this.#base.manifest && { base: this.#base.manifest }),
    }
  }

  #scopeOf(found: readonly Diagnostic[]): Scope {
    const { manifest, pkg } = this.#konnector
    const names = [manifest.file, pkg?.file, ...found.map(({ file }) => file)]
    return { files: new Set(names.filter(name => name !== undefined)), rules: this.#evaluated }
  }
}

/** The konnector whose manifest is `file`, a path relative to `cwd`, as a store has it. */
function readTexts(
  store: TextStore,
  { dir, cwd, file }: { dir: string; cwd: string; file: string },
): Konnector {
  const manifest = readDocument(file, store.read(resolve(cwd, file)) ?? new Uint8Array())
  const pkgFile = resolve(dir, 'package.json')
  const pkg = store.read(pkgFile)
  return {
    dir,
    manifest,
    files: store.files,
    ...(pkg && { pkg: readDocument(displayPath(cwd, pkgFile), pkg) }),
  }
}

function withoutFixes(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, fixable: false, fixes: [] }
}
