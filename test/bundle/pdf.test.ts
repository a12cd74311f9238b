import { execFileSync } from 'node:child_process'
import { copyFileSync, cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { installProject } from '../helpers/books.ts'
import { bundleDir, emptyDir, nodes, root } from './konnectors.ts'

test('the real pdfjs-dist reads a PDF from the bundle alone, on each Node', async () => {
  installProject('test/projects/pdf')
  const dir = emptyDir()
  cpSync(join(root, 'test/projects/pdf'), dir, { recursive: true })
  const bundled = await bundleDir(dir)
  expect(bundled.status).toBe('passed')

  const alone = emptyDir()
  copyFileSync(join(dir, 'build/index.js'), join(alone, 'index.js'))
  writeFileSync(join(alone, 'bill.pdf'), pdfOf('Facture 2026-0142 : 42,00 EUR'))
  for (const node of Object.values(nodes))
    expect(execFileSync(node, ['index.js', 'bill.pdf'], { cwd: alone, encoding: 'utf8' })).toBe(
      'Facture 2026-0142 : 42,00 EUR\n',
    )
})

/** One page with one line, compressed as in real bills. */
function pdfOf(line: string): Buffer {
  const content = deflateSync(`BT /F1 12 Tf 72 720 Td (${line}) Tj ET`)
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    Buffer.concat([
      Buffer.from(`<< /Length ${content.length} /Filter /FlateDecode >>\nstream\n`),
      content,
      Buffer.from('\nendstream'),
    ]),
  ]
  let pdf = Buffer.from('%PDF-1.4\n')
  const places = objects.map((object, index) => {
    const place = pdf.length
    pdf = Buffer.concat([
      pdf,
      Buffer.from(`${index + 1} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ])
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const size = objects.length + 1
  const trailer = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${pdf.length}\n%%EOF\n`
  return Buffer.concat([pdf, Buffer.from(trailer)])
}
