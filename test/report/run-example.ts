import * as fc from 'fast-check'
import { createReport, type Report } from '../../src/report/report.ts'
import type { Content, Items, ReplayedRun, RunDetails } from '../../src/report/run-details.ts'
import { strangeText } from './example.ts'

export const all = <T>(...shown: T[]): Items<T> => ({ shown, more: 0 })
const empty: Content = { kind: 'empty' }

/** A run with one of each that a page shows, and all of its texts from a stranger. */
export function runWith(text: (name: string) => string): ReplayedRun {
  const value = (name: string) => ({ name: text(name), expected: text('expected'), found: text('found') })
  const content = (syntax: 'json' | 'markup' | 'form' | 'plain'): Content => ({
    kind: 'text',
    syntax,
    text: text(syntax),
    size: 1234,
    isCut: true,
  })
  const exchange = {
    method: text('GET'),
    url: `https://${text('books.example')}${text('/login')}?page=${text('2')}`,
    request: { headers: all([text('accept'), text('*/*')] as const), body: content('form') },
    differences: all<ReturnType<typeof value>>(),
  }
  return {
    scenario: text('success'),
    status: 'failed',
    ms: 1234,
    result: text('LOGIN_FAILED'),
    runtime: text('Node.js 20.20.2'),
    isolation: text('sandbox (unshare)'),
    second: { result: text('VENDOR_DOWN'), requests: 3 },
    startedAt: '2026-01-31T12:00:00.000Z',
    comparisons: {
      shown: [
        { title: text('io.cozy.bills, document 1 of 2'), rows: { shown: [value('amount')], more: 3 } },
        {
          title: text('/Books/a.pdf: not saved'),
          rows: all({ name: 'path', expected: text('a.pdf'), found: undefined }),
        },
      ],
      more: 1,
    },
    exchanges: {
      shown: [
        {
          ...exchange,
          outcome: 'served',
          at: 2000,
          delay: 150,
          file: text('001-GET.http'),
          differences: all(value('body login')),
          answer: {
            kind: 'response',
            status: 200,
            reason: text('OK'),
            isCut: true,
            headers: all([text('content-type'), text('text/html')] as const),
            body: content('markup'),
          },
        },
        { ...exchange, outcome: 'unmatched', at: 2000, nearest: text('GET https://books.example/') },
        {
          ...exchange,
          outcome: 'unused',
          answer: { kind: 'failure', code: text('ECONNRESET'), message: text('socket hang up') },
        },
      ],
      more: 7,
    },
    cozy: all(
      { route: text('GET /data/io.cozy.accounts/1'), isGranted: true },
      { route: text('POST /data/io.cozy.bills/'), isGranted: false },
    ),
    documents: all({
      doctype: text('io.cozy.bills'),
      total: 2,
      columns: { shown: [text('amount'), text('vendor')], more: 2 },
      rows: { shown: [[text('12.5'), undefined]], more: 1 },
    }),
    files: all(
      {
        path: text('/Books/a.pdf'),
        mime: text('application/pdf'),
        size: 1234,
        sha256: 'ab'.repeat(32),
        described: content('json'),
        content: {
          kind: 'image',
          type: 'image/png',
          base64: 'iVBORw0KGgo=',
          size: 8,
          facts: [text('PDF 1.4')],
        },
      },
      {
        path: text('/Books/a.zip'),
        mime: text('application/zip'),
        size: 5_000_000,
        sha256: 'cd'.repeat(32),
        described: empty,
        content: { kind: 'bytes', size: 5_000_000, facts: [text('application/zip')] },
      },
    ),
    log: all({ type: text('warn'), message: text('Signing in') }),
    permissions: all({
      title: text('bills'),
      doctype: text('io.cozy.bills'),
      given: ['GET', 'POST'],
      used: ['POST'],
    }),
    missingRights: all({ verb: 'PUT', doctype: text('io.cozy.files'), route: text('PUT /files/1') }),
  }
}

export const exampleRun = runWith(name => name)

export const reportOf = (...runs: RunDetails[]): Report => ({ ...createReport([], [], 1), runs })

/** A text for every place of a run where a stranger's can come to stand. */
export const strangeRun: fc.Arbitrary<ReplayedRun> = fc
  .array(strangeText, { minLength: 60, maxLength: 60 })
  .map(texts => {
    let next = 0
    return runWith(() => texts[next++ % texts.length]!)
  })
