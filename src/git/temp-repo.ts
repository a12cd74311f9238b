import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Build } from '../build/build.ts'
import { OperationalError } from '../diagnostics/errors.ts'
import { runGit, gitEnv, type GitOptions, readGit, isolatedGitEnv } from './git.ts'
import { authentication, type Remote } from './remote.ts'
import { runNetworkGit } from './network.ts'
import type { TreeFile } from '../build/tree.ts'

/** What made every build commit. Fixed, so that the same source gives the same commit id everywhere. */
const identity = { name: 'konnector-lint', email: 'konnector-lint@users.noreply.invalid' }

/** The tip of the build branch, as it was when looked at. */
export interface BranchTip {
  commit: string
  tree: string
  message: string
}

/** A temporary bare repository: objects are made and sent from here, and no checkout is touched. */
export class TempRepo implements AsyncDisposable {
  readonly #dir: string
  readonly #env: NodeJS.ProcessEnv
  readonly #remote: Remote
  readonly #token: string | undefined

  private constructor(dir: string, env: NodeJS.ProcessEnv, remote: Remote, token?: string) {
    this.#dir = dir
    this.#env = env
    this.#remote = remote
    this.#token = token
  }

  static async create(
    remote: Remote,
    token?: string,
    env: NodeJS.ProcessEnv = process.env,
  ): Promise<TempRepo> {
    const dir = mkdtempSync(join(tmpdir(), 'konnector-lint-push-'))
    await readGit(['init', '--quiet', '--bare', '--template=', dir], { cwd: dir, env: isolatedGitEnv(env) })
    return new TempRepo(dir, env, remote, token)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    rmSync(this.#dir, { recursive: true, force: true })
  }

  /** For what makes objects. */
  get local(): GitOptions {
    return { cwd: this.#dir, env: isolatedGitEnv(this.#env) }
  }

  /** Runs git against the remote; its URL is the last thing but `refs` in argv. */
  async network(args: readonly string[], refs: readonly string[] = []) {
    const { config, secrets } = authentication(this.#remote, this.#token, this.#env)
    const options = { cwd: this.#dir, env: gitEnv(this.#env, config), secrets }
    return runNetworkGit([...args, '--', this.#remote.url, ...refs], options)
  }

  /** Writes the files as one tree and gives its id. The bytes are those of the build: no filter, no line endings. */
  async writeTree(build: Build, files: readonly TreeFile[]): Promise<string> {
    const written = await readGit(['hash-object', '-w', '--no-filters', '--stdin-paths'], {
      cwd: build.dir,
      env: { ...this.local.env, GIT_DIR: this.#dir },
      input: files.map(({ path }) => `${quoted(path)}\n`).join(''),
    })
    const expected = files.map(({ blob }) => blob).join('\n')
    if (written !== expected)
      throw new OperationalError(
        `The build at ${build.dir} changed while it was read. Run this again, with nothing else writing there.`,
      )
    const index = {
      ...this.local,
      env: { ...this.local.env, GIT_INDEX_FILE: join(this.#dir, 'build.index') },
    }
    const entries = files.map(({ mode, blob, path }) => `${mode} ${blob}\t${path}\0`)
    await readGit(['update-index', '-z', '--index-info'], { ...index, input: entries.join('') })
    return readGit(['write-tree'], index)
  }

  /** `date` in seconds since 1970. */
  commitTree(tree: string, parent: string | undefined, message: string, date: number): Promise<string> {
    const { cwd, env } = this.local
    const when = `@${date} +0000`
    return readGit(['commit-tree', tree, ...(parent ? ['-p', parent] : []), '-F', '-'], {
      cwd,
      input: message,
      env: {
        ...env,
        GIT_AUTHOR_NAME: identity.name,
        GIT_AUTHOR_EMAIL: identity.email,
        GIT_AUTHOR_DATE: when,
        GIT_COMMITTER_NAME: identity.name,
        GIT_COMMITTER_EMAIL: identity.email,
        GIT_COMMITTER_DATE: when,
      },
    })
  }

  /** Reads the commit a ref was fetched to. */
  async readTip(ref: string): Promise<BranchTip> {
    const text = await readGit(['log', '-1', '--format=%H%x00%T%x00%B', ref, '--'], this.local)
    const [commit = '', tree = '', message = ''] = text.split('\0')
    return { commit, tree, message }
  }

  /** Files that differ between two trees, `from` missing meaning none. */
  async changes(
    from: string | undefined,
    to: string,
  ): Promise<{ added: string[]; changed: string[]; removed: string[] }> {
    const empty = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'
    const { stdout } = await runGit(
      ['diff-tree', '-r', '-z', '--no-renames', '--name-status', from ?? empty, to],
      this.local,
    )
    const fields = stdout.toString().split('\0')
    const of = (letter: RegExp) =>
      fields.flatMap((field, index) => (index % 2 === 0 && letter.test(field) ? [fields[index + 1]!] : []))
    return { added: of(/^A/), changed: of(/^[MT]/), removed: of(/^D/) }
  }
}

/** As git reads a path from a line: C-quoted when it holds what ends or escapes a line. */
function quoted(path: string): string {
  if (!/["\\\p{Cc}]/u.test(path)) return path
  const escaped = path.replace(/["\\]|\p{Cc}/gu, char =>
    char === '"' || char === '\\' ? `\\${char}` : [...Buffer.from(char)].map(octal).join(''),
  )
  return `"${escaped}"`
}

function octal(byte: number): string {
  return `\\${byte.toString(8).padStart(3, '0')}`
}
