import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Checkout } from './checkout.ts'
import { type GitConfig, gitEnv, type GitOptions, isolatedGitEnv } from './git.ts'

/** A temporary bare repository: objects are made, read and sent from here, and no checkout is touched. */
export class TempRepo implements AsyncDisposable {
  readonly #dir: string
  readonly #env: NodeJS.ProcessEnv

  private constructor(dir: string, env: NodeJS.ProcessEnv) {
    this.#dir = dir
    this.#env = env
  }

  /** `head` is the commit it is at; by default it has none. */
  static async create(env: NodeJS.ProcessEnv, head = 'ref: refs/heads/none'): Promise<TempRepo> {
    const dir = mkdtempSync(join(tmpdir(), 'konnector-lint-git-'))
    // gitrepository-layout(5): this is all that git asks of a repository.
    for (const folder of ['objects', 'refs']) mkdirSync(join(dir, folder))
    writeFileSync(join(dir, 'HEAD'), `${head}\n`)
    writeFileSync(join(dir, 'config'), '[core]\n\trepositoryformatversion = 0\n\tbare = true\n')
    return new TempRepo(dir, env)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    rmSync(this.#dir, { recursive: true, force: true })
  }

  /** The folder of its objects. */
  get objects(): string {
    return join(this.#dir, 'objects')
  }

  /** For making and reading objects, under a fixed configuration. */
  get local(): GitOptions {
    return { cwd: this.#dir, env: isolatedGitEnv(this.#env) }
  }

  /** The same, with the objects of a checkout beside its own. */
  reading({ objects }: Pick<Checkout, 'objects'>, config: GitConfig = []): GitOptions {
    // A colon would part two folders.
    const folder = /[:"\\]/.test(objects) ? JSON.stringify(objects) : objects
    const env = isolatedGitEnv(this.#env, config)
    return { cwd: this.#dir, env: { ...env, GIT_ALTERNATE_OBJECT_DIRECTORIES: folder } }
  }

  /** For speaking to a remote. */
  network(config: GitConfig): GitOptions {
    return { cwd: this.#dir, env: gitEnv(this.#env, config) }
  }
}
