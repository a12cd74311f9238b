import { fileURLToPath } from 'node:url'

/** The path of a built file, such as the preload a child process needs: also found when run from the source. */
export function distFile(name: string): string {
  const here = import.meta.url
  return fileURLToPath(new URL(here.endsWith('.ts') ? `../dist/${name}` : name, here))
}

/** The path of a file that ships beside dist/, such as a page of the docs; src/ and dist/ are at the same depth. */
export function packageFile(name: string): string {
  return fileURLToPath(new URL(`../${name}`, import.meta.url))
}
