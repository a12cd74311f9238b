import { readFileSync } from 'node:fs'
import { basename, join, relative, resolve, sep } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { UsageError } from '../diagnostics/errors.ts'
import type { Rule } from '../diagnostics/rule.ts'
import { parseDocument } from '../json/document.ts'
import { isFile } from '../konnector/read.ts'
import type { ConfigSource } from './check.ts'
import { type Config, noConfig } from './config.ts'

const configName = 'konnector-lint.config.json'
/** The key of package.json that may hold the configuration instead. */
const configKey = 'konnector-lint'

/** The file named by `--config` cannot be read. */
export class ConfigNotFound extends UsageError {
  override readonly name = 'ConfigNotFound'
  constructor(file: string) {
    super(`There is no configuration at ${file}. Name a file that is there, or leave --config out.`)
  }
}

/** The configuration of a repository as it was found. */
export interface LoadedConfig {
  config: Config
  /** Of rule `config`; when there are any, the configuration is not used and the run ends with exit code 2. */
  diagnostics: Diagnostic[]
  /** Undefined when there is none. */
  source?: ConfigSource
  /** The folder its file names are relative to, relative to the working folder; empty for that itself. */
  folder: string
}

export interface ConfigRequest {
  /** File names in diagnostics are relative to it. */
  cwd: string
  /** What `--config` names, relative to `cwd`. */
  file?: string | undefined
  /** Every rule there is; asked for only when there is a configuration. */
  rules: () => Promise<readonly Rule[]>
}

/**
 * Reads the configuration of the repository at `dir`: the file named, `konnector-lint.config.json`, or a key of
 * package.json. Throws `ConfigNotFound`.
 */
export async function readConfig(dir: string, { cwd, file, rules }: ConfigRequest): Promise<LoadedConfig> {
  const folder = relative(cwd, file === undefined ? resolve(cwd, dir) : join(resolve(cwd, file), '..'))
    .split(sep)
    .join('/')
  const source =
    file === undefined ? findConfig(resolve(cwd, dir), cwd) : namedConfig(resolve(cwd, file), cwd)
  if (source === undefined) return { config: noConfig, diagnostics: [], folder }
  const { checkConfig } = await import('./check.ts')
  const { config = noConfig, diagnostics } = checkConfig(source, await rules())
  return { config, diagnostics, source, folder }
}

function namedConfig(path: string, cwd: string): ConfigSource {
  const document = documentAt(path, cwd)
  if (document === undefined) throw new ConfigNotFound(nameOf(path, cwd))
  return { document, path: basename(path) === 'package.json' ? [configKey] : [] }
}

function findConfig(dir: string, cwd: string): ConfigSource | undefined {
  const document = documentAt(join(dir, configName), cwd)
  if (document !== undefined) return { document, path: [] }
  const pkg = documentAt(join(dir, 'package.json'), cwd)
  const { value } = pkg ?? {}
  const hasKey = typeof value === 'object' && value !== null && Object.hasOwn(value, configKey)
  // What is wrong with package.json beside the key is not the configuration's.
  return pkg !== undefined && hasKey && pkg.problems.length === 0
    ? { document: pkg, path: [configKey] }
    : undefined
}

function documentAt(path: string, cwd: string) {
  return isFile(path) ? parseDocument(nameOf(path, cwd), readFileSync(path, 'utf8')) : undefined
}

function nameOf(path: string, cwd: string): string {
  return relative(cwd, path).split(sep).join('/')
}
