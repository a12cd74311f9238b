import { maxArchiveSize } from '../../cozy/limits.ts'
import { formatMebibytes } from '../../text/format.ts'
import { defineBuildRule } from '../rule.ts'

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
    if (raw < maxArchiveSize / 2) return []
    const { gzipSync } = await import('node:zlib')
    const packed = files.map(({ path }) => gzipSync(read(path)))
    const bytes = packed.reduce((sum, { length }) => sum + length, 0)
    if (bytes < maxArchiveSize / 2) return []
    const [heaviest] = files.toSorted((a, b) => b.bytes - a.bytes)
    return [
      {
        severity: bytes >= maxArchiveSize ? 'error' : 'warning',
        message: `The build takes ${formatMebibytes(bytes)} compressed, and the registry refuses ${formatMebibytes(maxArchiveSize)} or more. The largest file is ${heaviest?.path}; konnector-lint bundle --analyze shows what is in a bundle.`,
      },
    ]
  },
})
