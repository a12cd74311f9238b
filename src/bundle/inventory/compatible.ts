import { maxLicenseLength } from '../../cozy/license-expression.ts'
import parse, { type Expression } from 'spdx-expression-parse'

/** What a licence asks of the work it is bundled into. */
type Demand = 'nothing' | 'file' | 'library' | 'gpl-2' | 'gpl-2+' | 'gpl-3' | 'agpl-3' | 'closed'

/** Families by the start of the SPDX id, first match; what none matches is not judged. */
const demands: readonly (readonly [RegExp, Demand])[] = [
  [/^AGPL-3\.0/, 'agpl-3'],
  [/^GPL-3\.0/, 'gpl-3'],
  [/^GPL-2\.0(?:-or-later|\+)/, 'gpl-2+'],
  [/^GPL-2\.0/, 'gpl-2'],
  [/^LGPL-/, 'library'],
  [/^(?:MPL-2\.0|EPL-2\.0|CDDL-1\.[01])/, 'file'],
  [/^(?:SSPL-|BUSL-|Elastic-|CC-BY-NC|CC-BY-ND|PolyForm-)/, 'closed'],
  [
    /^(?:0BSD|AFL-|Apache-|Artistic-2|BSD-|BSL-1|BlueOak-|CC0-|CC-BY-[34]|ISC|MIT|NCSA|OFL-|PSF-|Python-|Unicode-|Unlicense|WTFPL|X11|Zlib|curl)/,
    'nothing',
  ],
]

/** Which demands a work under a licence of each kind meets. */
const meets: Record<Demand, readonly Demand[]> = {
  // The LGPL asks that its part can be replaced: the source of a konnector is public.
  nothing: ['nothing', 'file', 'library'],
  file: ['nothing', 'file', 'library'],
  library: ['nothing', 'file', 'library'],
  'gpl-2': ['nothing', 'file', 'library', 'gpl-2', 'gpl-2+'],
  'gpl-2+': ['nothing', 'file', 'library', 'gpl-2', 'gpl-2+', 'gpl-3'],
  'gpl-3': ['nothing', 'file', 'library', 'gpl-2+', 'gpl-3', 'agpl-3'],
  'agpl-3': ['nothing', 'file', 'library', 'gpl-2+', 'gpl-3', 'agpl-3'],
  closed: ['nothing', 'file'],
}

/**
 * Whether code under `license` may go into a bundle that is published under `own`, as the Free Software Foundation
 * reads its licences (gnu.org/licenses/license-list.html): `undefined` when one of them is not an SPDX expression or is
 * not known here.
 */
export function isCompatible(license: string, own: string): boolean | undefined {
  const theirs = read(license)
  const ours = read(own)
  if (!theirs || !ours) return undefined
  const verdicts = leaves(ours).map(leaf => {
    const ourDemand = demandOf(leaf)
    return ourDemand === undefined ? undefined : fits(theirs, ourDemand)
  })
  return verdicts.includes(true) ? true : verdicts.includes(undefined) ? undefined : false
}

/** One choice of an OR is enough; an AND asks for both. */
function fits(expression: Expression, own: Demand): boolean | undefined {
  if ('license' in expression) {
    const demand = demandOf(idOf(expression))
    return demand === undefined ? undefined : meets[own].includes(demand)
  }
  const sides = [fits(expression.left, own), fits(expression.right, own)]
  const decides = expression.conjunction === 'or'
  if (sides.includes(decides)) return decides
  return sides.includes(undefined) ? undefined : !decides
}

function leaves(expression: Expression): string[] {
  if ('license' in expression) return [idOf(expression)]
  return [...leaves(expression.left), ...leaves(expression.right)]
}

function idOf({ license, plus }: { license: string; plus?: true }): string {
  return plus ? `${license}+` : license
}

function demandOf(id: string): Demand | undefined {
  return demands.find(([pattern]) => pattern.test(id))?.[1]
}

function read(expression: string): Expression | undefined {
  if (expression.length > maxLicenseLength) return undefined
  try {
    return parse(expression)
  } catch {
    return undefined
  }
}
