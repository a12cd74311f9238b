import { fileURLToPath } from 'node:url'

/** The path of a built file, such as the preload a child process needs: also found when run from the source. */
export function distFile(name: string): string {
  const here = import.meta.url
  return fileURLToPath(new URL(here.endsWith('.ts') ? `../dist/${name}` : name, here))
}
