import { compareBuild, parse } from 'semver'
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts'
import { diagnose, type Finding, type Profile, type Rule } from '../diagnostics/rule.ts'
import { type JsonDocument, nodeAt, formatPointer, regionOf } from '../json/document.ts'
import { isMistakenForStable, haveSameBase, isVersion, stripV } from '../cozy/registry-names.ts'
import { betaFormat, cleanCheckout, tagVersion } from './rules.ts'
import type { Checkout } from '../git/checkout.ts'

export interface PublishVersionOptions {
  /** A tag to go by instead of those on HEAD. */
  tag?: string | undefined
  profile?: Profile
}

export interface VersionResult {
  /** Undefined when the diagnostics or the reason say why. */
  version?: string
  /** Why nothing is published although nothing is wrong. */
  reason?: string
  /** The tag it comes from; without one it is a dev version. */
  tag?: string
  diagnostics: Diagnostic[]
}

/**
 * The version a publication gets: that of the tag the workflow runs for, else of a tag on HEAD, else
 * `x.y.z-dev.<commit>`, which needs no clock and so is the same when a job runs again.
 */
export function resolveVersion(
  source: Checkout,
  manifest: JsonDocument,
  options: PublishVersionOptions = {},
): VersionResult {
  const { profile = 'recommended' } = options
  const said = manifestString(manifest, 'version')
  const slug = manifestString(manifest, 'slug')
  const diagnostics = source.dirty.length > 0 ? [diagnose(cleanCheckout, dirtyFinding(source), profile)] : []
  const report = (rule: Rule, finding: Finding): VersionResult => {
    diagnostics.push(diagnose(rule, finding, profile))
    return { diagnostics }
  }
  // Lint reports a manifest without a version.
  if (said === undefined) return { diagnostics }
  const { eventTag } = source
  if (options.tag === undefined && eventTag !== undefined && !isVersionTag(eventTag, slug)) {
    const reason = `The tag ${JSON.stringify(eventTag)} is not a version of ${slug ?? 'this konnector'}, so nothing is published.`
    return { reason, diagnostics }
  }
  const asked = options.tag ?? eventTag
  const candidates = (asked === undefined ? source.tags : [asked])
    .filter(tag => options.tag !== undefined || isVersionTag(tag, slug))
    .map(tag => ({ tag, version: versionInTag(tag, slug) }))
  const best = candidates.toSorted((a, b) => byPrecedence(said, a.version, b.version)).at(0)
  const place = manifestPlace(manifest)
  if (best === undefined) {
    const version = `${said}-dev.${source.commit}`
    if (isVersion(version)) return { version, diagnostics }
    const message = `The manifest's version ${JSON.stringify(said)} cannot be published: the registry takes three numbers of up to five digits, such as 1.2.3.`
    return report(betaFormat, { message, place })
  }
  const { tag, version } = best
  if (!isVersion(version) || isMistakenForStable(version)) {
    const meant = correction(version)
    const message = `The tag ${JSON.stringify(tag)} holds no version the registry takes: that is x.y.z, x.y.z-beta.N or x.y.z-dev.<up to 40 hexadecimal digits>.`
    return report(betaFormat, { message, place, ...(meant === undefined ? {} : { suggestion: meant }) })
  }
  if (!haveSameBase(version, said)) {
    const base = version.replace(/-.*$/, '')
    const message = `The tag ${JSON.stringify(tag)} is for version ${base}, and the manifest says ${JSON.stringify(said)}: the registry refuses the two together.`
    return report(tagVersion, { message, place, suggestion: base })
  }
  if (options.tag !== undefined && !source.tags.includes(tag))
    diagnostics.push(diagnose(tagVersion, { ...missingTag(tag), place }, profile))
  return { version, tag, diagnostics }
}

/** A tag that is only named: the version is published, and nothing in the repository leads to its source. */
function missingTag(tag: string): Finding {
  return {
    severity: 'info',
    authority: ['convention'],
    message: `The tag ${JSON.stringify(tag)} is not on this commit. Create and push it, so that the version leads to its source.`,
  }
}

/** Whether a tag is meant as a version of the konnector, be it a valid one or not. */
export function isVersionTag(tag: string, slug: string | undefined): boolean {
  return /^\d+\.\d+\.\d+/.test(versionInTag(tag, slug))
}

/** `v1.2.3`, `1.2.3`, and `<slug>/1.2.3` where several konnectors share a repository. */
function versionInTag(tag: string, slug: string | undefined): string {
  const own = slug !== undefined && tag.startsWith(`${slug}/`) ? tag.slice(slug.length + 1) : tag
  return stripV(own)
}

/** Those of the manifest's version first, then the greatest. */
function byPrecedence(said: string, a: string, b: string): number {
  const fits = (version: string) => (isVersion(version) && haveSameBase(version, said) ? 0 : 1)
  if (fits(a) !== fits(b)) return fits(a) - fits(b)
  const [left, right] = [parse(a), parse(b)]
  return left && right ? compareBuild(right, left) : left ? -1 : 1
}

function correction(version: string): string | undefined {
  const beta = /^(\d+\.\d+\.\d+)-(?:beta|alpha|rc)[.-]?(\d{1,5})$/i.exec(version)
  return beta ? `${beta[1]}-beta.${Number(beta[2])}` : undefined
}

function dirtyFinding({ dirty }: Checkout): Finding {
  const named = dirty.slice(0, 3).join(', ')
  const more = dirty.length > 3 ? ` and ${dirty.length - 3} more` : ''
  return {
    message: `${named}${more} differ${dirty.length === 1 ? 's' : ''} from the commit that the publication would name. Commit or restore first.`,
  }
}

export function manifestString(manifest: JsonDocument, key: string): string | undefined {
  const node = nodeAt(manifest, [key])
  return node?.type === 'string' ? node.value : undefined
}

/** Where a member of the manifest is; default: its version. */
export function manifestPlace(manifest: JsonDocument, key = 'version'): Place {
  const node = nodeAt(manifest, [key])
  return {
    file: manifest.file,
    ...(node && { ...regionOf(manifest.text, node), pointer: formatPointer([key]) }),
  }
}
