/** The file of a build with the licences of all packages in it. */
export const noticesName = 'THIRD-PARTY-NOTICES.txt'

/** The line between two parts of it. */
export const noticesRule = '-'.repeat(80)

/** `name@version` of every package in the notices of a build; sorted. */
export function parseNotices(notices: string): string[] {
  return notices
    .split(`\n${noticesRule}\n\n`)
    .slice(1)
    .flatMap(part => part.slice(0, part.indexOf('\n\n')).split('\n'))
    .flatMap(line => {
      const [, name, version] = /^(\S+) (\S+) \(/.exec(line) ?? []
      return name === undefined ? [] : [`${name}@${version}`]
    })
    .toSorted((a, b) => (a < b ? -1 : 1))
}
