/** Writes a line for those who look whether a secret is printed: what the konnector logs, and the pages' consoles. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
