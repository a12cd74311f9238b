/**
 * Writes what the rules' pages hold of the rules themselves: `npm run generate` (`--check`: only lists what is stale).
 *
 * For writers. A rule has one page, docs/rules/<id>.md. Run this once to have its header, then write the body below
 * it, in these sections: What, Why, Who enforces it, Bad, Good, Fix. The header and the table of docs/rules/README.md
 * are generated; nothing else is touched.
 *
 * The examples are run by test/docs/examples.test.ts, and stand nowhere else. An example starts at a fence that says
 * `bad` or `good` after its language:
 *
 *     ```json bad        a part of a manifest, merged (RFC 7386: null removes a key) onto the manifest of
 *                        test/fixtures/good-konnector, about which no rule has anything to say
 *     ```json bad raw    the manifest as it is, to the byte (but for the last line end)
 *     ```json bad raw latin1           its bytes are Latin-1
 *     ```json bad raw padded=200000    it is followed by blanks, to so many bytes
 *     ```js bad src/index.js    the good manifest, with this file instead of the good konnector's
 *
 * Fences that follow and name a file belong to it: ```json package.json (merged too, unless `raw`), ```js src/a.js,
 * ```text README.md absent. One that says `base` is the manifest it is compared with, merged as well.
 * A bad example gets findings of its own rule and of no other, but of those named by `also=<rule>` on the first fence.
 * A good one gets none; after `raw` only its own rule is looked at, since such a manifest is seldom whole.
 * Rules outside of src/lint have the same fences; their room's tests run them.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { allRules } from '../src/rules.ts'
import { headerOf, newPage, tableOf, withBlock } from './docs/page.ts'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const folder = join(root, 'docs/rules')
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })

const wanted = new Map(
  allRules.map(rule => {
    const file = join(folder, `${rule.id}.md`)
    const page = existsSync(file) ? readFileSync(file, 'utf8') : newPage
    return [file, withBlock(page, 'header', headerOf(rule))] as const
  }),
)
const index = join(folder, 'README.md')
wanted.set(index, withBlock(readFileSync(index, 'utf8'), 'table', tableOf(allRules)))

const stale = [...wanted].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text)
if (values.check) {
  for (const [file] of stale) console.log(`stale: ${file.slice(root.length + 1)} (npm run generate)`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  mkdirSync(folder, { recursive: true })
  for (const [file, text] of stale) {
    writeFileSync(file, text)
    console.log(`written: ${file.slice(root.length + 1)}`)
  }
}
