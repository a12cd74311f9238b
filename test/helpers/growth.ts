/**
 * How many times longer `run` takes on an input four times as large: 4 when it takes linear time, 16 when quadratic.
 * In CPU time of this process, the best of several runs, as other programs run beside a test.
 */
export function measureGrowth<Input>(make: (size: number) => Input, run: (input: Input) => unknown): number {
  // The first inputs only bring the code to its speed. Below some milliseconds the clock is too coarse.
  for (let size = 500; ; size *= 2) {
    const time = bestTime(make(size), run)
    if (time > 4_000 || size > maxSize) return bestTime(make(4 * size), run) / Math.max(time, 1)
  }
}

/** Between linear and quadratic, far from both. */
export const maxGrowth = 9

const maxSize = 500_000

/** In microseconds. */
function bestTime<Input>(input: Input, run: (input: Input) => unknown): number {
  const times = [0, 1, 2].map(() => {
    const start = process.cpuUsage()
    run(input)
    const { user, system } = process.cpuUsage(start)
    return user + system
  })
  return Math.min(...times)
}
