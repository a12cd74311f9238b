const { readFileSync } = require('fs')
const { getDocument } = require('pdfjs-dist/legacy/build/pdf')

main(process.argv[2])

async function main(file) {
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise
  const page = await pdf.getPage(1)
  const { items } = await page.getTextContent()
  console.log(items.map(({ str }) => str).join(''))
}
