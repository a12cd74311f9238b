import { randomInt } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** Whether our user id is root's outside of any namespace, as far as that can be seen. */
export function isRootOfMachine(): boolean {
  return (
    process.getuid?.() === 0 && mappedUsers().some(({ inside, outside }) => inside === 0 && outside === 0)
  )
}

/** A user id for one run, far from those of people, services and containers where there are so many. */
export function unusedUser(): number {
  const [first, count] = [2_100_000_000, 40_000_000]
  const ranges = mappedUsers()
  if (ranges.some(({ inside, length }) => inside <= first && inside + length >= first + count))
    return first + randomInt(count)
  const [largest] = ranges.toSorted((a, b) => b.length - a.length)
  if (largest === undefined || largest.length < 1000) throw new Error('there is no user id to spare')
  return largest.inside + largest.length - 1 - randomInt(largest.length >> 1)
}

/** The lines of `/proc/self/uid_map`: first user id here, the same in the namespace around, how many. */
function mappedUsers(): { inside: number; outside: number; length: number }[] {
  return readFileSync('/proc/self/uid_map', 'utf8')
    .trim()
    .split('\n')
    .map(line => {
      const [inside = 0, outside = 0, length = 0] = line.trim().split(/\s+/).map(Number)
      return { inside, outside, length }
    })
}
