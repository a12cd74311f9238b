import type { Content, DocumentTable, FileDetails, Items } from '../../report/run-details.ts'
import type { RunOutcome } from '../outcome.ts'
import type { SavedDocument } from '../recording.ts'
import { cutList, type PageBudget } from './budget.ts'
import { describeContent, describeJson } from './content.ts'
import { readPdfFacts } from './pdf-facts.ts'
import { drawFirstPage } from './pdf-preview.ts'

const maxDoctypes = 30
const maxDocuments = 100
const maxColumns = 24
const maxFiles = 100
/** PDFs that are drawn: each takes some tenths of a second. */
const maxDrawn = 8
/** Milliseconds after which no more are begun: somebody may have made them to take long. */
const maxDrawing = 20_000

/** The documents that a run left, a table for each doctype. */
export function describeDocuments({ documents }: RunOutcome, budget: PageBudget): Items<DocumentTable> {
  const { shown, more } = cutList(Object.entries(documents), maxDoctypes)
  return { shown: shown.map(([doctype, docs]) => describeTable(doctype, docs, budget)), more }
}

function describeTable(doctype: string, docs: readonly SavedDocument[], budget: PageBudget): DocumentTable {
  const rows = cutList(docs, maxDocuments)
  const names = [...new Set(rows.shown.flatMap(doc => Object.keys(doc)))]
  const isNested = (name: string) => rows.shown.some(doc => typeof doc[name] === 'object')
  // What is long comes last.
  const columns = cutList([...names.filter(name => !isNested(name)), ...names.filter(isNested)], maxColumns)
  return {
    doctype: budget.cut(doctype),
    total: docs.length,
    columns: { ...columns, shown: columns.shown.map(name => budget.cut(name, 80)) },
    rows: { ...rows, shown: rows.shown.map(doc => columns.shown.map(name => cellOf(doc[name], budget))) },
  }
}

/** Texts are easier to read without quotes. */
function cellOf(value: unknown, budget: PageBudget): string | undefined {
  return typeof value === 'string' ? budget.cut(value) : budget.cutJson(value)
}

/** The files that a run saved, with pictures of what can be drawn. */
export async function describeFiles({ files }: RunOutcome, budget: PageBudget): Promise<Items<FileDetails>> {
  const { shown, more } = cutList(files, maxFiles)
  const described: FileDetails[] = []
  const start = performance.now()
  let drawn = 0
  for (const { path, mime, size, sha256, described: facts, content } of shown) {
    const isDrawn =
      readPdfFacts(content) !== undefined && drawn++ < maxDrawn && performance.now() - start < maxDrawing
    described.push({
      path: budget.cut(path),
      mime: budget.cut(mime, 80),
      size,
      sha256,
      described: describeJson(facts, budget),
      content: (isDrawn && (await drawPdf(content, budget))) || describeContent(content, mime, budget),
    })
  }
  return { shown: described, more }
}

async function drawPdf(pdf: Uint8Array, budget: PageBudget): Promise<Content | undefined> {
  const picture = await drawFirstPage(pdf)
  if (!picture || !budget.takePicture(picture.length)) return undefined
  return {
    kind: 'image',
    type: 'image/jpeg',
    base64: Buffer.from(picture).toString('base64'),
    size: pdf.length,
    facts: ['first page', ...(readPdfFacts(pdf) ?? [])],
  }
}
