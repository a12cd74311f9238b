import type { Random } from './random.ts'

/** Names that every object has, and what readers take for their own syntax. */
const words =
  '__proto__|constructor|toString|hasOwnProperty|valueOf|length||\u0000|\u001b[31m|\u202e|\ud800|\ufeff|\r\n|::error::|##[|../|/|\\|%|${'.split(
    '|',
  )

const lumps = [
  '\n',
  ' ',
  '\t',
  '[',
  '{"a":',
  '"',
  '\\',
  '/',
  '.',
  '(',
  '<',
  '<svg ',
  '&#',
  '=',
  '-',
  'a',
  ',',
  ':',
  '*',
  '?',
]

/** A value of any type, with names that are traps. */
function createValue(random: Random, depth = 0): unknown {
  const kind = random.below(depth > 4 ? 6 : 9)
  if (kind === 0) return null
  if (kind === 1) return random.chance(2)
  if (kind === 2) return random.pick([0, -1, 1.5, 1e308, 2 ** 53, 404])
  if (kind < 5) return random.pick(words)
  if (kind === 5) return createText(random, 40)
  if (kind === 6) return Array.from({ length: random.below(4) }, () => createValue(random, depth + 1))
  if (kind === 7 && random.chance(20)) return nest(random, random.pick([90, 150, 5_000]))
  return Object.fromEntries(
    Array.from({ length: random.below(4) }, () => [random.pick(words), createValue(random, depth + 1)]),
  )
}

function nest(random: Random, levels: number): unknown {
  let value: unknown = 1
  for (let level = 0; level < levels; level++) value = random.chance(2) ? [value] : { a: value }
  return value
}

function createText(random: Random, longest: number): string {
  return Array.from({ length: random.below(longest) }, () => String.fromCharCode(random.below(0x180))).join(
    '',
  )
}

/** A long run of the same: what takes more than linear time shows. */
export function createLump(random: Random, size: number): string {
  return random.pick(lumps).repeat(size)
}

/** JSON with some of its values, and names, replaced by others. */
export function mutateJson(random: Random, value: unknown): unknown {
  if (random.chance(12)) return createValue(random)
  if (Array.isArray(value)) return value.map(item => mutateJson(random, item))
  if (typeof value !== 'object' || value === null) return random.chance(8) ? createValue(random) : value
  const members = Object.entries(value).map(([name, member]) => [
    random.chance(15) ? random.pick(words) : name,
    mutateJson(random, member),
  ])
  if (random.chance(6)) members.push([random.pick(words), createValue(random)])
  return Object.fromEntries(members)
}

/** Text with pieces cut, moved, and put in. */
export function mutateText(random: Random, text: string): string {
  let changed = text
  for (let times = 1 + random.below(4); times > 0; times--) {
    const at = random.below(changed.length + 1)
    const end = Math.min(changed.length, at + random.below(40))
    const put = random.chance(4)
      ? createLump(random, random.pick([3, 50, 3_000]))
      : random.pick([...words, createText(random, 8), changed.slice(end, end + 30)])
    changed = changed.slice(0, at) + put + changed.slice(random.chance(2) ? end : at)
  }
  return changed
}
