/** The file of a build with the licences of all packages in it. */
export const noticesName = 'THIRD-PARTY-NOTICES.txt'

/** The line between two parts of it. */
export const noticesRule = '-'.repeat(80)

/** The packages in the notices of a build by their `name@version`, sorted, each with its licence as it is given. */
export function parseNotices(notices: string): ReadonlyMap<string, string> {
  const packages = notices
    .split(`\n${noticesRule}\n\n`)
    .slice(1)
    .flatMap(part => part.slice(0, part.indexOf('\n\n')).split('\n'))
    .flatMap(line => {
      const [, name, version, license = ''] = /^(\S+) (\S+) \((.*)\)$/.exec(line) ?? []
      return name === undefined ? [] : [[`${name}@${version}`, license] as const]
    })
  return new Map(packages.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
