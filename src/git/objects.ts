import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'

/** An object as git stores it (gitformat-loose(5)); `id` is the SHA-1 of its header and content. */
export interface GitObject {
  id: string
  type: 'blob' | 'tree' | 'commit'
  content: Uint8Array
}

/** A file of a tree. */
export interface TreeEntry {
  /** Relative to the tree, with `/` between names. */
  path: string
  mode: '100644' | '100755'
  bytes: Uint8Array
}

export interface CommitFields {
  tree: string
  parent?: string | undefined
  identity: { name: string; email: string }
  /** Seconds since 1970, UTC; of the author and the committer. */
  date: number
  message: string
}

export function createObject(type: GitObject['type'], content: Uint8Array): GitObject {
  const id = createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex')
  return { id, type, content }
}

/** A tree of files and everything below it; the root comes last. The bytes are those given: no filter, no line endings. */
export function createTree(files: readonly TreeEntry[]): GitObject[] {
  const objects: GitObject[] = []
  const folders = new Map<string, TreeEntry[]>()
  const entries = files.flatMap(file => {
    const [name = '', ...rest] = file.path.split('/')
    if (rest.length > 0) {
      const inside = folders.get(name) ?? []
      folders.set(name, [...inside, { ...file, path: rest.join('/') }])
      return []
    }
    const blob = createObject('blob', file.bytes)
    objects.push(blob)
    return [{ mode: file.mode as string, name, id: blob.id }]
  })
  for (const [name, inside] of folders) {
    const below = createTree(inside)
    objects.push(...below)
    entries.push({ mode: '40000', name, id: below.at(-1)!.id })
  }
  // Git sorts by bytes, a folder as if its name ended with a slash.
  const key = ({ mode, name }: (typeof entries)[number]) => Buffer.from(mode === '40000' ? `${name}/` : name)
  const lines = entries
    .toSorted((a, b) => Buffer.compare(key(a), key(b)))
    .flatMap(({ mode, name, id }) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')])
  return [...objects, createObject('tree', Buffer.concat(lines))]
}

/** A commit: the same fields give the same id everywhere. */
export function createCommit({ tree, parent, identity, date, message }: CommitFields): GitObject {
  const who = `${identity.name} <${identity.email}> ${date} +0000`
  const lines = [
    `tree ${tree}`,
    ...(parent === undefined ? [] : [`parent ${parent}`]),
    `author ${who}`,
    `committer ${who}`,
    '',
    message,
  ]
  return createObject('commit', Buffer.from(lines.join('\n')))
}

/** Writes objects into the folder `objects` of a repository. */
export function writeObjects(folder: string, objects: readonly GitObject[]): void {
  for (const { id, type, content } of objects) {
    const dir = join(folder, id.slice(0, 2))
    mkdirSync(dir, { recursive: true })
    const whole = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content])
    // What is made lives for one push, so it is not packed small.
    writeFileSync(join(dir, id.slice(2)), deflateSync(whole, { level: 1 }))
  }
}
