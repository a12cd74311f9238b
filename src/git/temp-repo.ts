import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatGitConfig } from './config-file.ts'
import { type GitConfig, isolatedEnv, networkEnv } from './env.ts'
import { makeTemporaryFolder, type TemporaryFolder } from '../process/temporary-folder.ts'
import type { GitOptions } from './run.ts'

/** A temporary bare repository: objects are made, read and sent from here, and no checkout is touched. */
export class TempRepo implements AsyncDisposable {
  readonly #folder: TemporaryFolder
  readonly #dir: string
  readonly #env: NodeJS.ProcessEnv

  private constructor(folder: TemporaryFolder, env: NodeJS.ProcessEnv) {
    this.#folder = folder
    this.#dir = folder.dir
    this.#env = env
  }

  /** `head` is the commit it is at; by default it has none. */
  static async create(env: NodeJS.ProcessEnv, head = 'ref: refs/heads/none'): Promise<TempRepo> {
    const folder = makeTemporaryFolder('konnector-lint-git-')
    const { dir } = folder
    // gitrepository-layout(5): this is all that git asks of a repository.
    for (const name of ['objects', 'refs']) mkdirSync(join(dir, name))
    writeFileSync(join(dir, 'HEAD'), `${head}\n`)
    writeFileSync(join(dir, 'config'), '[core]\n\trepositoryformatversion = 0\n\tbare = true\n')
    return new TempRepo(folder, env)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#folder.remove()
  }

  /** The folder of its objects. */
  get objects(): string {
    return join(this.#dir, 'objects')
  }

  /** For making and reading objects, under a fixed configuration. */
  get local(): GitOptions {
    return { cwd: this.#dir, env: isolatedEnv(this.#env) }
  }

  /** The same, with the objects of a checkout (its folder of objects) beside its own. */
  reading(objects: string, config: GitConfig = []): GitOptions {
    // A colon would part two folders.
    const folder = /[:"\\]/.test(objects) ? JSON.stringify(objects) : objects
    const env = isolatedEnv(this.#env, config)
    return { cwd: this.#dir, env: { ...env, GIT_ALTERNATE_OBJECT_DIRECTORIES: folder } }
  }

  /**
   * For speaking to a remote from the root of a checkout, where the paths in its settings begin. `settings` are the
   * user's, which can hold a password: they are in a file of the repository, which no other user can read, and not in
   * an environment. `config` is ours, and counts more.
   */
  network(root: string, settings: GitConfig, config: GitConfig): GitOptions {
    const file = join(this.#dir, 'network.config')
    writeFileSync(file, formatGitConfig(settings), { mode: 0o600 })
    return { cwd: root, env: { ...networkEnv(this.#env, config, file), GIT_DIR: this.#dir } }
  }
}
