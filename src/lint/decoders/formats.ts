import type { GoSchema } from '../../cozy/go-schemas.ts'

type Format = NonNullable<GoSchema['format']>

const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * RFC 3339 as Go's time.Time accepts it: one digit for the hour, a comma before the fraction, and offsets up to 24:60 pass
 * (time/format.go Parse; time/format_rfc3339.go disables the strict checks). Escapes are not decoded.
 */
const rfc3339 = /^(\d{4})-(\d\d)-(\d\d)T(\d\d?):(\d\d):(\d\d)(?:[.,]\d+)?(?:Z|[+-](\d\d):(\d\d))$/

const formats: Record<Format, (source: string) => boolean> = {
  time(source) {
    const parts = rfc3339.exec(source.slice(1, -1))
    if (!parts) return false
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, zoneHour = 0, zoneMinute = 0] =
      parts.slice(1).map(digits => Number(digits ?? 0))
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
    const last = month === 2 && leap ? 29 : (days[month - 1] ?? 0)
    return (
      day >= 1 && day <= last && hour < 24 && minute < 60 && second < 60 && zoneHour <= 24 && zoneMinute <= 60
    )
  },
  duration(source) {
    return /^-?\d+$/.test(source) && BigInt.asIntN(64, BigInt(source)) === BigInt(source)
  },
}

/** Whether a value, as written in the file, has the format that its Go type expects. */
export function hasFormat(format: Format, source: string): boolean {
  return formats[format](source)
}
