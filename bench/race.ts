/**
 * Many publishers at once, each with a release of its own: `npm run bench:race` (`-- --publishers 20`). Beside this tool, a
 * script that pushes its commit, and one that pushes it with --force, as other tools do.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { commit, createWorld, git, publish, type World, writeBuild } from './publishing.ts'

const { values } = parseArgs({ options: { publishers: { type: 'string', default: '20' } } })
const count = Number(values.publishers)
const versions = Array.from({ length: count }, (_, index) => `1.${index + 1}.0`)

interface Row {
  way: string
  /** Publishers that ended with success. */
  success: number
  /** Versions whose build can still be fetched from the remote afterwards. */
  kept: number
  /** Publishers that ended with success although their build is gone. */
  lost: number
  seconds: number
}

const rows = [
  await race('konnector-lint', publishWithTool),
  await race('git push', plainPush()),
  await race('git push --force', plainPush('--force')),
]
console.table(rows)

async function race(
  way: string,
  run: (world: World, dir: string, version: string) => Promise<boolean>,
): Promise<Row> {
  const world = await createWorld()
  try {
    const dirs = versions.map(version => {
      commit(world.repo, version)
      const dir = join(world.dir, version)
      git(world.dir, 'clone', '-q', world.repo, dir)
      git(dir, 'remote', 'set-url', 'origin', world.url)
      git(dir, 'tag', version)
      writeBuild(dir, version, version)
      return dir
    })
    const start = performance.now()
    const ended = await Promise.all(versions.map((version, index) => run(world, dirs[index]!, version)))
    const seconds = Math.round((performance.now() - start) / 100) / 10
    const kept = versions.map(version => isKept(world, version))
    return {
      way,
      success: ended.filter(Boolean).length,
      kept: kept.filter(Boolean).length,
      lost: ended.filter((success, index) => success && !kept[index]).length,
      seconds,
    }
  } finally {
    world.close()
  }
}

/** Whether some commit that a ref of the remote leads to holds the build of a version. */
function isKept({ remote }: World, version: string): boolean {
  const commits = git(remote, 'rev-list', '--all', '--', 'index.js').split('\n').filter(Boolean)
  return commits.some(id => git(remote, 'show', `${id}:index.js`) === `// ${version}`)
}

async function publishWithTool(_: World, dir: string): Promise<boolean> {
  const { exit, report } = await publish(dir)
  if (exit !== 0) console.log(report.steps.map(({ reason }) => reason).join(' '))
  return exit === 0
}

/** What a few lines of a workflow do: commit the build on the branch as it is now, and push. */
function plainPush(...options: string[]) {
  return async ({ url }: World, dir: string, version: string): Promise<boolean> => {
    const script = [
      'set -e; cd build; git init -q; git remote add origin "$0"',
      'git fetch -q origin build 2>/dev/null && git reset -q --soft FETCH_HEAD || true',
      `git add .; git -c user.name=x -c user.email=x@example.org commit -q -m "$1"; git push -q ${options.join(' ')} origin HEAD:build`,
    ].join('\n')
    const child = spawn('sh', ['-c', script, url, version], { cwd: dir, stdio: 'ignore' })
    const [code] = (await once(child, 'close')) as [number | null]
    return code === 0
  }
}
