import axe from 'axe-core'
import type { Browser } from './chromium.ts'

/** Windows in which a page must be usable: a phone's width and a desk's, light and dark. */
export const looks = [360, 1280].flatMap(width =>
  (['light', 'dark'] as const).map(colors => ({ width, colors })),
)

/**
 * What axe-core finds on the page that the browser shows, its best practices included, as `color-contrast: <the element>`;
 * and whether the page is wider than its window of `width` pixels.
 */
export async function findBarriers(browser: Browser, width: number): Promise<string[]> {
  const pageWidth = await browser.evaluate<number>('document.documentElement.scrollWidth')
  // A large page takes longer than one answer may.
  const run = `axe.run({ resultTypes: ['violations'] }).then(({ violations }) => {
    globalThis.barriers = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 200)))
  })`
  await browser.evaluate(`${axe.source}; ${run}; 0`)
  await browser.until('globalThis.barriers')
  const found = await browser.evaluate<string[]>('barriers')
  return pageWidth > width ? [`the page is ${pageWidth} pixels wide`, ...found] : found
}
