import { isSlug, isSpace } from '../../cozy/registry-names.ts'
import { OperationalError } from '../../diagnostics/errors.ts'

/** A space that shows some of the applications of another one; nothing can be published in it. */
export interface VirtualSpace {
  name: string
  /** The space it shows; `''` is the default one. */
  source: string
  /** Shows only these applications, or all but these. */
  filter: 'select' | 'reject'
  slugs: readonly string[]
}

/** Whether a virtual space shows an application. */
export function shows({ filter, slugs }: VirtualSpace, slug: string): boolean {
  return slugs.includes(slug) === (filter === 'select')
}

/** Refuses a virtual space that the registry would not start with. Throws `OperationalError`. */
export function checkVirtualSpace({ name, source, slugs }: VirtualSpace, spaces: ReadonlySet<string>): void {
  const wrong = slugs.find(slug => !isSlug(slug))
  if (!isSpace(name) || spaces.has(name))
    throw new OperationalError(
      `The virtual space cannot be named ${JSON.stringify(name)}: a space has that name, or it is not valid. Use small letters, digits, "_" and "-".`,
    )
  if (!spaces.has(source))
    throw new OperationalError(
      `The virtual space ${name} shows the space ${JSON.stringify(source)}, which the registry does not have. Create it with --space.`,
    )
  if (wrong !== undefined)
    throw new OperationalError(
      `The virtual space ${name} names ${JSON.stringify(wrong)}, which is not a slug. Use small letters, digits and dashes.`,
    )
}
