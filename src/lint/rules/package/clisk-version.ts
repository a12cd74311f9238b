import { objectAt, quote } from '../../../json/values.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { isClientSide } from '../../../konnector/client-side.ts'

/** The first version that can report a download that failed is 0.39: a range of an earlier 0.x never reaches it. */
const maxBrokenMinor = 38
const rangeOfZero = /^[=^~]?0\.(\d{1,5})(?:\.(?:\d+|[xX*]))?$/

export const cliskVersion = defineLintRule({
  id: 'clisk-version',
  summary: 'cozy-clisk can report a download that failed',
  group: 'package',
  severity: 'warning',
  authority: ['runtime'],
  needs: ['manifest', 'package'],
  source: 'cozy-clisk src/contentscript/ContentScript.js, CHANGELOG.md (0.39.0)',
  *check({ manifest, pkg }) {
    if (!pkg || !isClientSide(manifest)) return
    for (const key of ['dependencies', 'devDependencies']) {
      const range = objectAt(pkg, key)['cozy-clisk']
      const [, minor] = typeof range === 'string' ? (rangeOfZero.exec(range) ?? []) : []
      if (minor === undefined || Number(minor) > maxBrokenMinor) continue
      yield {
        document: pkg,
        path: [key, 'cozy-clisk'],
        message: `cozy-clisk ${quote(range)} never gets 0.39: until then, a download that fails ends the job with a TypeError of the library instead of VENDOR_DOWN. Ask for ^0.39.0 or later.`,
      }
    }
  },
})
