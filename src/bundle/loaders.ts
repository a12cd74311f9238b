import { extname } from 'node:path'
import type { LoaderName } from '../config/config.ts'

/** How files are imported, by their extension with its dot: the setting `loaders` of the configuration. */
export type Loaders = Readonly<Record<string, LoaderName>>

/** Loaders that esbuild does not have by itself: old konnectors import their own manifest. */
export const ownLoaders: Loaders = { '.konnector': 'json' }

const binaryFiles = /\.(?:wasm|png|jpe?g|gif|webp|ico|pdf|woff2?|ttf|otf|zip|gz|p12|pfx)$/i

/** Why a file cannot be imported without a loader, and the setting that gives it one. */
export function missingLoader(file: string): string {
  const extension = extname(file)
  if (extension === '.node')
    return `${file} is a native module, which cannot be bundled and is not installed on the stack. Use a package written in JavaScript.`
  const [loader, what] = binaryFiles.test(file) ? ['binary', 'bytes'] : ['text', 'text']
  return `There is no loader for ${extension} files, so ${file} cannot be imported. Add "loaders": { "${extension}": "${loader}" } to the configuration to import its ${what}.`
}
