import { basename, join, relative, resolve, sep } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { UsageError } from '../diagnostics/errors.ts'
import type { Rule } from '../diagnostics/rule.ts'
import { type JsonDocument, parseDocument } from '../json/document.ts'
import { maxDocumentSize } from '../cozy/limits.ts'
import { isFile, readFileText } from '../konnector/disk.ts'
import { isOfRepository, OutsideRepository } from '../konnector/repository.ts'
import type { ConfigSource } from './check.ts'
import { type Config, noConfig } from './config.ts'

export const configName = 'konnector-lint.config.json'
/** The key of package.json that may hold the configuration instead. */
const configKey = 'konnector-lint'

/** The file named by `--config` cannot be read. */
export class ConfigNotFound extends UsageError {
  override readonly name = 'ConfigNotFound'
  constructor(file: string) {
    super(`There is no configuration at ${file}. Pass a file that exists, or leave --config out.`)
  }
}

/** The configuration of a repository, read. */
export interface LoadedConfig {
  config: Config
  /** Of rule `config`; if there are any, the configuration is not used and the run ends with exit code 2. */
  diagnostics: Diagnostic[]
  /** `undefined` if there is none. */
  source?: ConfigSource
  /** The folder its file names are relative to, relative to the working folder; empty for that itself. */
  folder: string
}

export interface ConfigRequest {
  /** File names in diagnostics are relative to it. */
  cwd: string
  /** What `--config` names, relative to `cwd`. */
  file?: string | undefined
  /** Every rule; called only if there is a configuration. */
  rules: () => Promise<readonly Rule[]>
  /** Default: reads the disk. */
  readText?: ReadText
}

/** The text of the file at an absolute path; `undefined` if there is none. */
export type ReadText = (path: string) => string | undefined

/** Reads the disk. Throws `OutsideRepository` and `FileTooLarge`. */
export const readTextFile: ReadText = path => {
  if (!isFile(path)) return undefined
  if (!isOfRepository(path)) throw new OutsideRepository(path)
  return readFileText(path, { maxBytes: maxDocumentSize })
}

/**
 * Reads the configuration of the repository at `dir`: the file named, `konnector-lint.config.json`, or a key of
 * package.json. Throws `ConfigNotFound`.
 */
export async function readConfig(dir: string, request: ConfigRequest): Promise<LoadedConfig> {
  const { cwd, file, rules, readText = readTextFile } = request
  const parse = (path: string) => parseFile(path, cwd, readText)
  const folder = relative(cwd, file === undefined ? resolve(cwd, dir) : join(resolve(cwd, file), '..'))
    .split(sep)
    .join('/')
  const source =
    file === undefined ? findConfig(resolve(cwd, dir), parse) : namedConfig(resolve(cwd, file), cwd, parse)
  if (source === undefined) return { config: noConfig, diagnostics: [], folder }
  const { checkConfig } = await import('./check.ts')
  const { config = noConfig, diagnostics } = checkConfig(source, await rules())
  return { config, diagnostics, source, folder }
}

function namedConfig(path: string, cwd: string, parse: Parse): ConfigSource {
  const document = parse(path)
  if (document === undefined) throw new ConfigNotFound(nameOf(path, cwd))
  return { document, path: basename(path) === 'package.json' ? [configKey] : [] }
}

function findConfig(dir: string, parse: Parse): ConfigSource | undefined {
  const document = parse(join(dir, configName))
  if (document !== undefined) return { document, path: [] }
  const pkg = parse(join(dir, 'package.json'))
  const { value } = pkg ?? {}
  const hasKey = typeof value === 'object' && value !== null && Object.hasOwn(value, configKey)
  // Other mistakes in package.json are not the configuration's.
  return pkg !== undefined && hasKey && pkg.problems.length === 0
    ? { document: pkg, path: [configKey] }
    : undefined
}

type Parse = (path: string) => JsonDocument | undefined

function parseFile(path: string, cwd: string, readText: ReadText): JsonDocument | undefined {
  const text = readText(path)
  return text === undefined ? undefined : parseDocument(nameOf(path, cwd), text)
}

function nameOf(path: string, cwd: string): string {
  return relative(cwd, path).split(sep).join('/')
}
