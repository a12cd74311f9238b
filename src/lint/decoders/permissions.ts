import {
  type JsonDocument,
  type JsonMember,
  type JsonNode,
  type JsonObject,
  type Path,
} from '../../json/document.ts'
import { type DecodedManifest, decodeManifest } from './decode.ts'
import { foldKey } from '../../cozy/go-keys.ts'
import { fixSurrogates } from './view.ts'

/** A permission rule as cozy-stack decodes it. */
export interface DecodedRule {
  title: string
  path: Path
  node: JsonNode
  decoded: DecodedManifest
}

/** A `permissions` object as cozy-stack decodes it (model/permission/set.go). */
export interface DecodedSet {
  rules: DecodedRule[]
  /** Strings that the stack takes for the title of a rule without finding one. */
  strays: { node: JsonNode; path: Path }[]
  /** Whether it counts: all duplicates are decoded, and the last is kept. */
  effective: boolean
}

const known = new WeakMap<JsonNode, DecodedSet[]>()

/** Every `permissions` of a manifest, in any letter case; only objects give a set. */
export function permissionSets({ root, text }: JsonDocument): DecodedSet[] {
  if (root?.type !== 'object') return []
  const sets = known.get(root) ?? decodeSets(root, text)
  known.set(root, sets)
  return sets
}

function decodeSets(root: JsonObject, text: string): DecodedSet[] {
  const members = root.members.filter(({ key }) => foldKey(key) === 'permissions')
  return members.flatMap((member, index) =>
    member.value.type === 'object'
      ? { ...decodeSet(member.value, [member.key], text), effective: index === members.length - 1 }
      : [],
  )
}

/** The rules of the set that counts. */
export function effectiveRules(manifest: JsonDocument): DecodedRule[] {
  return permissionSets(manifest).findLast(({ effective }) => effective)?.rules ?? []
}

/** Of rules with the same title, only the last is decoded, once for each. */
function decodeSet(set: JsonObject, at: Path, text: string): Omit<DecodedSet, 'effective'> {
  const last = new Map(set.members.map(member => [fixSurrogates(member.key), member]))
  const rules = [...last].map(([title, { key, value }]) => {
    const path = [...at, key]
    return { title, path, node: value, decoded: decodeManifest('permission', value, text, path) }
  })
  const shadowed = set.members.filter(member => last.get(fixSurrogates(member.key)) !== member)
  const strays = shadowed.flatMap(member => straysIn(member, [...at, member.key], last))
  return { rules, strays }
}

/**
 * extractJSONKeys takes every string outside an inner object for a title. A rule that is a string or a list of strings is
 * refused anyway, but a hidden duplicate is not decoded, and its strings remain as titles without a rule.
 */
function straysIn(
  hidden: JsonMember,
  at: Path,
  titles: ReadonlyMap<string, JsonMember>,
): DecodedSet['strays'] {
  const strays: DecodedSet['strays'] = []
  const work = [hidden.value]
  for (let node = work.pop(); node; node = work.pop()) {
    if (node.type === 'array') for (const item of node.items) work.push(item)
    else if (node.type === 'string' && !titles.has(fixSurrogates(node.value))) strays.push({ node, path: at })
  }
  return strays
}
