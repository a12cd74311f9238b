import { defineLintRule } from '../../engine/rule.ts'

export const packageJsonSyntax = defineLintRule({
  id: 'package-json-syntax',
  summary: 'package.json is valid JSON',
  group: 'package',
  severity: 'error',
  authority: ['runtime'],
  needs: ['package'],
  source: 'npm, and cozy-apps-registry registry/registry.go (ReadTarballVersion) when a build ships the file',
  *check({ pkg }) {
    if (!pkg) return
    // npm ignores a byte order mark.
    const first = pkg.problems.find(({ kind }) => kind !== 'bom')
    if (!first) return
    const { message, offset, length } = first
    yield { document: pkg, range: { offset, length }, message }
  },
})
