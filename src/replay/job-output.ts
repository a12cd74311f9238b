/**
 * The longest line of standard output cozy-stack reads (worker/exec/common.go); it stops listening at a
 * longer one.
 */
const longestLine = 64 * 1024
const longestMessage = 4000

export interface LogLine {
  type: string
  message: string
}

/** What cozy-stack would make of a run. */
export interface JobOutput {
  /** Undefined is success. */
  error: string | undefined
  log: LogLine[]
  /** Lines that are no JSON, which the stack drops. */
  stray: string[]
  /** The size of the line at which the stack stopped listening. */
  oversizedLine?: number
}

/**
 * Reads a konnector's output as cozy-stack does (worker/exec/konnector.go): a critical message is the job's
 * error; without one, the last error message is, even when the process ends well; without either, how the
 * process ended.
 */
export function parseJobOutput(
  stdout: Uint8Array,
  ended: { code: number | null; signal: string | null },
): JobOutput {
  const job: JobOutput = { error: undefined, log: [], stray: [] }
  for (const line of linesOf(stdout)) {
    if (line.length >= longestLine) {
      job.oversizedLine = line.length
      break
    }
    const read = parseLine(line)
    if (read) job.log.push(read)
    else if (line.length > 0) job.stray.push(line.toString('utf8'))
  }
  const last = (type: string) => job.log.findLast(line => line.type === type)?.message
  job.error = last('critical') ?? last('error') ?? endOf(ended)
  return job
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

function parseLine(line: Buffer): LogLine | undefined {
  try {
    const value = JSON.parse(line.toString('utf8')) as { type?: unknown; message?: unknown } | null
    if (typeof value !== 'object' || value === null) return undefined
    const message = typeof value.message === 'string' ? value.message.slice(0, longestMessage) : ''
    return { type: String(value.type ?? ''), message }
  } catch {
    return undefined
  }
}
