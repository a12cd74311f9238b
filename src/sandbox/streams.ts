/**
 * Beside the standard streams, code in a sandbox has two of its own: it reads its input from the first, and writes what
 * happens to the second, one JSON object a line.
 */
export const inputFd = 3
export const eventsFd = 4
