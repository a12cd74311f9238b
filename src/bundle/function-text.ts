import type { Konnector } from '../konnector/konnector.ts'
import type { BundleEntry } from './entry.ts'

/**
 * Calls that send a function elsewhere by its text: to a page (puppeteer, playwright), to the worker of a client-side
 * konnector (cozy-clisk `evaluateInWorker`), or to another context (node:vm). `document.evaluate` is XPath.
 */
const sends =
  /(?<!\bdocument\s*\.\s*)\b(?:evaluate(?:Handle|OnNewDocument|InWorker)?|waitForFunction|addInitScript)\s*\(|\$\$?eval\s*\(|`\(\$\{[\w.]+\}\)\(/

/**
 * Whether the konnector's own source sends functions by their text. Such a text must not call the helper with which
 * esbuild keeps names, as nothing defines it where the text runs.
 */
export function sendsFunctionText(
  { files }: Pick<Konnector, 'files'>,
  entries: readonly BundleEntry[],
): boolean {
  const folders = entries.map(({ source }) => source.slice(0, source.lastIndexOf('/') + 1))
  return (files?.list() ?? []).some(
    path =>
      /\.[cm]?[jt]sx?$/.test(path) &&
      folders.some(folder => (folder === '' ? !path.includes('/') : path.startsWith(folder))) &&
      sends.test(Buffer.from(files?.read(path) ?? '').toString('utf8')),
  )
}
