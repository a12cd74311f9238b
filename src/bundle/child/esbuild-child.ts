/**
 * Runs the konnector's own esbuild, which is code of the repository, in a process that holds no secret: what to do comes
 * on standard input, and what came of it goes to file descriptor 3, both as JSON.
 */
import { createWriteStream, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { isBuildFailure } from '../esbuild-messages.ts'
import { type Compilation, type Esbuild, runEsbuild } from '../run-esbuild.ts'

const { konnectorDir, compilations } = JSON.parse(readFileSync(0, 'utf8')) as {
  konnectorDir: string
  compilations: Compilation[]
}

// What a plugin threw can be any object.
const answer = JSON.stringify(await run(), (key, value: unknown) => (key === 'detail' ? undefined : value))
createWriteStream('', { fd: 3 }).end(answer, () => process.exit())

async function run(): Promise<object> {
  let esbuild: Esbuild | undefined
  try {
    esbuild = createRequire(join(konnectorDir, 'package.json'))('esbuild') as Esbuild
    return { outputs: await runEsbuild(esbuild, compilations) }
  } catch (error) {
    if (isBuildFailure(error)) return { errors: error.errors }
    return esbuild === undefined ? {} : { unusable: error instanceof Error ? error.message : String(error) }
  }
}
