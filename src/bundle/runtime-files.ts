import { posix } from 'node:path'
import type { Metafile } from 'esbuild'
import { isManifestName, isPackageName } from '../cozy/build-files.ts'
import { isFile, readFile, readFileText } from '../konnector/disk.ts'
import { findRepositoryRoot } from '../konnector/repository.ts'
import type { BundleFinding } from './finding.ts'
import { refuseFile } from './outside.ts'
import type { StaticFile } from './static-files.ts'

/** How code names a file beside itself; the last group, or the texts in it, is the path. */
const references: readonly RegExp[] = [
  /\b(?:join|resolve)\(\s*__dirname\s*((?:,\s*(?:"[^"\n]+"|'[^'\n]+'|`[^`$\n]+`)\s*)+)\)/g,
  /\b__dirname\s*\+\s*("[^"\n]+"|'[^'\n]+'|`[^`$\n]+`)(?!\s*\+)/g,
  /(`\$\{__dirname\}[^`$\n]+`)/g,
  /\bnew URL\(\s*("[^"\n]+"|'[^'\n]+'|`[^`$\n]+`)\s*,\s*import\.meta\.url\s*\)/g,
]

/** Files that the bundled code reads beside itself when it runs. */
export interface RuntimeFiles {
  /** Those that must ship, by their path in the build. */
  shipped: Map<string, StaticFile>
  findings: BundleFinding[]
  /** Errors: files that would have to ship and are outside of the repository. */
  refused: BundleFinding[]
}

/**
 * Finds the files that modules read by `__dirname` or `import.meta.url`. In the bundle both are the folder of the build:
 * a file whose path stays inside of it ships there, any other is a finding. `dir` is the konnector, absolute; `taken`
 * says what a path of the build holds already.
 */
export function findRuntimeFiles(
  { inputs }: Pick<Metafile, 'inputs'>,
  { dir, taken }: { dir: string; taken: ReadonlyMap<string, StaticFile | undefined> },
): RuntimeFiles {
  const shipped = new Map<string, StaticFile>()
  const findings: BundleFinding[] = []
  const refused: BundleFinding[] = []
  const root = findRepositoryRoot(dir)
  for (const module of Object.keys(inputs)) {
    // What esbuild made up, or read from an archive, is no file of the disk.
    if (!/\.[cm]?[jt]sx?$/.test(module) || !isFile(posix.join(dir, module))) continue
    const code = readFileText(posix.join(dir, module)) ?? ''
    const isOwn = !module.includes('node_modules/')
    for (const path of pathsIn(code)) {
      // A package's file without an extension is a program, such as xdg-open, which the stack does not let run.
      if (!isOwn && posix.extname(path) === '') continue
      const source = posix.join(posix.dirname(module), path)
      const content = readFile(posix.join(dir, source))
      if (!content) continue
      const refusal = refuseFile(posix.join(dir, source), root)
      if (refusal !== undefined) {
        if (isOwn) refused.push({ rule: 'bundle-outside', place: { file: module }, message: refusal })
        continue
      }
      const [target, isTaken] = [path, taken.has(path) || shipped.has(path)]
      const there = shipped.get(target) ?? taken.get(target)
      if (there && content.equals(there.content)) continue
      if (isTaken || target.startsWith('../') || isManifestName(target) || isPackageName(target))
        findings.push(unreachable(module, path, isOwn))
      else shipped.set(target, { source, content })
    }
  }
  return { shipped, findings, refused }
}

/** The paths that code names beside itself, normalized; a folder has no extension and is not looked at. */
function pathsIn(code: string): Set<string> {
  if (!code.includes('__dirname') && !code.includes('import.meta.url')) return new Set()
  const found = references.flatMap(reference =>
    [...code.matchAll(reference)].map(([, texts = '']) => {
      const parts = [...texts.matchAll(/(["'`])(.*?)\1/g)].map(([, , text = '']) =>
        text.replace('${__dirname}', '.'),
      )
      return posix.normalize(`./${parts.join('/')}`)
    }),
  )
  return new Set(found)
}

function unreachable(module: string, path: string, isOwn: boolean): BundleFinding {
  return {
    rule: 'bundle-warning',
    ...(!isOwn && { severity: 'info' }),
    place: { file: isOwn ? module : 'package.json' },
    message: `${module} reads ${path} from its own folder when it runs, and the build cannot have a file there. ${
      isOwn
        ? 'Put the file in assets/, which lands beside the bundle, and read it with path.join(__dirname, "<name>").'
        : 'If the konnector needs it, put a copy in assets/ and give the package its path, or import its content.'
    }`,
  }
}
