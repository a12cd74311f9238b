/** A repository of the fake GitHub: a bare one on the disk, whose objects and refs real git makes. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Issue, Pull } from './fake-threads.ts'

export interface NewTreeFile {
  path: string
  mode: string
  content?: string
  sha?: string | null
}

export class FakeRepository {
  readonly dir: string
  readonly fullName: string
  readonly pulls: Pull[] = []
  readonly issues: Issue[] = []
  /** `owner/name` of the repository it was forked from. */
  readonly parent: string | undefined
  isArchived = false
  isPrivate = false
  hasIssues = true
  /** Branch → what its rule demands. */
  readonly rules = new Map<string, 'signatures' | 'pull requests'>()

  constructor(root: string, fullName: string, parent?: FakeRepository) {
    this.fullName = fullName
    this.dir = join(root, `${fullName}.git`)
    this.parent = parent?.fullName
    mkdirSync(dirname(this.dir), { recursive: true })
    if (parent) execFileSync('git', ['clone', '-q', '--bare', parent.dir, this.dir])
    else this.#run(['init', '-q', '--bare', '-b', 'main', this.dir], { cwd: root })
  }

  get owner(): string {
    return this.fullName.split('/')[0]!
  }

  get defaultBranch(): string {
    return this.git('symbolic-ref', '--short', 'HEAD')
  }

  git(...args: string[]): string {
    return this.#run(args).toString().trim()
  }

  /** The same, undefined when it fails. */
  try(...args: string[]): string | undefined {
    try {
      return this.git(...args)
    } catch {
      return undefined
    }
  }

  hash(type: string, content: string | Uint8Array): string {
    return this.#run(['hash-object', '-w', '--stdin', '-t', type], { input: content }).toString().trim()
  }

  bytes(object: string): Buffer {
    return this.#run(['cat-file', 'blob', object])
  }

  /** The commit that a ref, branch or commit names. */
  commit(name: string): string | undefined {
    return this.try('rev-parse', '--verify', '-q', `${name}^{commit}`)
  }

  isAncestor(older: string, newer: string): boolean {
    return this.try('merge-base', '--is-ancestor', older, newer) !== undefined
  }

  /** Makes a tree of files, onto another one or alone. */
  tree(files: readonly NewTreeFile[], base?: string): string {
    const dir = mkdtempSync(join(tmpdir(), 'konnector-lint-test-index-'))
    const env = { GIT_INDEX_FILE: join(dir, 'index') }
    try {
      this.#run(base === undefined ? ['read-tree', '--empty'] : ['read-tree', base], { env })
      const lines = files.map(({ path, mode, content, sha }) => {
        const id = content === undefined ? sha : this.hash('blob', content)
        return id === null ? `0 ${'0'.repeat(40)}\t${path}\0` : `${mode} ${id}\t${path}\0`
      })
      this.#run(['update-index', '-z', '--index-info'], { env, input: lines.join('') })
      return this.#run(['write-tree'], { env }).toString().trim()
    } finally {
      rmSync(dir, { recursive: true, force: true })
    }
  }

  entries(tree: string, recursive: boolean) {
    const listed = this.git('ls-tree', '-z', ...(recursive ? ['-r', '-t'] : []), tree)
    return listed.split('\0').flatMap(line => {
      const [, mode, type, sha, path] = /^(\d+) (\w+) (\w+)\t(.*)$/s.exec(line) ?? []
      return path === undefined ? [] : [{ mode, type, sha, path }]
    })
  }

  /** Commits as a person would, for what others do in a test. */
  commitFiles(branch: string, files: Record<string, string>, message = 'By hand', author = 'Person'): string {
    const tip = this.commit(`refs/heads/${branch}`)
    const tree = this.tree(
      Object.entries(files).map(([path, content]) => ({ path, content, mode: '100644' })),
      tip,
    )
    const env = Object.fromEntries(
      ['AUTHOR', 'COMMITTER'].flatMap(role => [
        [`GIT_${role}_NAME`, author],
        [`GIT_${role}_EMAIL`, `${author}@example.org`],
      ]),
    )
    const args = ['commit-tree', tree, '-m', message, ...(tip ? ['-p', tip] : [])]
    const commit = this.#run(args, { env }).toString().trim()
    this.git('update-ref', `refs/heads/${branch}`, commit)
    return commit
  }

  #run(
    args: readonly string[],
    {
      cwd = this.dir,
      env = {},
      input = '',
    }: { cwd?: string; env?: NodeJS.ProcessEnv; input?: string | Uint8Array } = {},
  ): Buffer {
    return execFileSync('git', args, {
      cwd,
      input,
      stdio: ['pipe', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
      env: { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', ...env },
    })
  }
}
