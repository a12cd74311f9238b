/**
 * The longest line of standard output that cozy-stack reads (worker/exec/common.go). At a longer one it stops reading.
 * What follows fills the pipe, and the konnector blocks until its time is over.
 */
const maxLine = 64 * 1024
/** Bytes that the scanner's buffer and the pipe hold then. */
const maxUnread = 2 * 64 * 1024
const maxMessage = 4000

const openingBrace = '{'.charCodeAt(0)

export interface LogLine {
  type: string
  message: string
}

/** What cozy-stack would make of a run. */
export interface JobOutput {
  /** Undefined is success. */
  error: string | undefined
  log: LogLine[]
  /** Lines that are not JSON, which the stack drops. */
  nonJsonLines: string[]
  /** The size of the line at which the stack stopped reading. */
  oversizedLine?: number
}

/** The error of a job that the stack ended because its time was over. */
const timeOver = 'context deadline exceeded'

/**
 * Reads a konnector's output as cozy-stack does (worker/exec/konnector.go): a critical message is the job's
 * error; without one, the last error message is, even when the process ends well; without either, how the
 * process ended.
 */
export function parseJobOutput(
  stdout: Uint8Array,
  ended: { code: number | null; signal: string | null },
): JobOutput {
  const { log, rest, oversizedLine, unread } = parseLog(stdout)
  const last = (type: string) => log.findLast(line => line.type === type)?.message
  const blocked = unread > maxUnread ? timeOver : undefined
  return {
    error: last('critical') ?? last('error') ?? blocked ?? endOf(ended),
    log,
    nonJsonLines: rest,
    ...(oversizedLine !== undefined && { oversizedLine }),
  }
}

interface ParsedLog {
  log: LogLine[]
  /** Lines that are not JSON. */
  rest: string[]
  oversizedLine?: number
  /** Bytes from that line on. */
  unread: number
}

/** The lines of a konnector's log, and the others. */
export function parseLog(stdout: Uint8Array): ParsedLog {
  const parsed: ParsedLog = { log: [], rest: [], unread: 0 }
  let read = 0
  for (const line of linesOf(stdout)) {
    if (line.length >= maxLine) {
      parsed.oversizedLine = line.length
      parsed.unread = stdout.length - read
      break
    }
    read += line.length + 1
    const entry = parseLine(line)
    if (entry) parsed.log.push(entry)
    else if (line.length > 0) parsed.rest.push(line.toString('utf8'))
  }
  return parsed
}

function endOf({ code, signal }: { code: number | null; signal: string | null }): string | undefined {
  if (signal) return `signal: ${signal}`
  return code === 0 ? undefined : `exit status ${code}`
}

function* linesOf(bytes: Uint8Array): Generator<Buffer> {
  const buffer = Buffer.from(bytes)
  let start = 0
  while (start < buffer.length) {
    const end = buffer.indexOf(10, start)
    const stop = end === -1 ? buffer.length : end
    yield buffer.subarray(start, stop)
    start = stop + 1
  }
}

/** As Go decodes a line into a struct: the case of names does not count, and a member of another type fails all. */
function parseLine(line: Buffer): LogLine | undefined {
  // An error of the parser for each line that is not JSON takes long.
  if (line.find(byte => byte > 0x20) !== openingBrace) return undefined
  try {
    const value: unknown = JSON.parse(line.toString('utf8'))
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    const entry = { type: '', message: '' }
    for (const [name, member] of Object.entries(value)) {
      const folded = name.toLowerCase()
      if (folded === 'no_retry' && member !== null && typeof member !== 'boolean') return undefined
      if (folded !== 'type' && folded !== 'message') continue
      if (member === null) continue
      if (typeof member !== 'string') return undefined
      entry[folded] = member
    }
    return { ...entry, message: entry.message.slice(0, maxMessage) }
  } catch {
    return undefined
  }
}
