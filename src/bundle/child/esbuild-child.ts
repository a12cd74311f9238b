/**
 * Runs the konnector's own esbuild, which is code of the repository, in a sandbox: what to do comes on the descriptor of
 * the input, and the bundles go to that of the events, both as JSON. It writes no file.
 */
import { createWriteStream, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative } from 'node:path'
import { eventsFd, inputFd } from '../../sandbox/streams.ts'
import { isBuildFailure } from '../esbuild-messages.ts'
import { type Compilation, type Esbuild, runEsbuild } from '../run-esbuild.ts'

const { konnectorDir, compilations } = JSON.parse(readFileSync(inputFd, 'utf8')) as {
  konnectorDir: string
  compilations: Compilation[]
}

// What a plugin threw can be any object.
const answer = JSON.stringify(await run(), (key, value: unknown) => (key === 'detail' ? undefined : value))
createWriteStream('', { fd: eventsFd }).end(answer, () => process.exit())

async function run(): Promise<object> {
  let esbuild: Esbuild | undefined
  try {
    esbuild = createRequire(join(konnectorDir, 'package.json'))('esbuild') as Esbuild
    const ran = await runEsbuild(
      esbuild,
      compilations.map(options => ({ ...options, write: false })),
    )
    const outputs = ran.map(({ outputFiles = [], ...said }, index) => ({
      ...said,
      files: outputFiles.map(({ path, contents }) => ({
        path: relative(compilations[index]!.outdir, path),
        content: Buffer.from(contents).toString('base64'),
      })),
    }))
    return { outputs }
  } catch (error) {
    if (isBuildFailure(error)) return { errors: error.errors }
    return esbuild === undefined ? {} : { unusable: error instanceof Error ? error.message : String(error) }
  }
}
