import { defineBuildRule } from '../build-rule.ts'

const mebibyte = 1024 * 1024
/** cozy-apps-registry refuses an archive of this size or more. */
const limit = 20 * mebibyte

export const buildSize = defineBuildRule({
  id: 'build-size',
  summary: 'The build must stay below 20 MiB when compressed',
  group: 'build',
  severity: 'error',
  authority: ['registry'],
  needs: ['files'],
  source: 'cozy-apps-registry registry/registry.go: maxApplicationSize',
  since: '0.1.0',
  async check({ files, read }) {
    const raw = files.reduce((sum, { bytes }) => sum + bytes, 0)
    if (raw < limit / 2) return []
    const { gzipSync } = await import('node:zlib')
    const packed = files.map(({ path }) => gzipSync(read(path)))
    const bytes = packed.reduce((sum, { length }) => sum + length, 0)
    if (bytes < limit / 2) return []
    const [heaviest] = files.toSorted((a, b) => b.bytes - a.bytes)
    return [
      {
        severity: bytes >= limit ? 'error' : 'warning',
        message: `The build takes ${(bytes / mebibyte).toFixed(1)} MiB compressed, and the registry refuses 20 MiB or more. The heaviest file is ${heaviest?.path}; konnector-lint bundle --analyze shows what is in a bundle.`,
      },
    ]
  },
})
