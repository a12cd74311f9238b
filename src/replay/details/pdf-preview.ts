import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { rasterKindOf } from '../../cozy/raster-kind.ts'
import { findProgram } from '../../process/programs.ts'
import { placesInside } from '../../sandbox/root.ts'
import { findProgramSandbox } from '../../sandbox/sandbox.ts'

/** Milliseconds for one page. */
const maxTime = 10_000
/** The longer side of the picture, in pixels. */
const size = 640

/** Fonts in place of those that a PDF names and does not hold. */
const fontFolder = '/usr/share/fonts'
const usualFonts =
  /^(?:Liberation|DejaVu|Nimbus)(?:Sans|Serif|Mono|Roman|MonoPS|SansMono)?-?(?:Regular|Bold|Roman)?\.(?:ttf|otf|t1)$/

/**
 * The first page of a PDF as a JPEG. Whoever made the PDF may have made it against the program that draws it, so it is
 * drawn in a sandbox; undefined where there is none, no pdftoppm (of poppler), or where the PDF cannot be drawn.
 */
export async function drawFirstPage(pdf: Uint8Array): Promise<Uint8Array | undefined> {
  const program = findProgram('pdftoppm')
  const sandbox = program === undefined ? undefined : await findProgramSandbox(program)
  if (!sandbox) return undefined
  const dir = mkdtempSync(join(tmpdir(), 'konnector-pdf-'))
  try {
    const files: Record<string, string> = {
      'input.pdf': join(dir, 'input.pdf'),
      'fonts.conf': join(dir, 'fonts.conf'),
    }
    for (const font of findFonts()) files[basename(font)] = font
    const args = ({ file }: { file(name: string): string }) => [
      ...'-jpeg -jpegopt quality=75 -singlefile -f 1 -l 1 -scale-to'.split(' '),
      `${size}`,
      file('input.pdf'),
    ]
    const job = { name: 'pdf', files, args, maxTime }
    const { file } = placesInside({ ...job, env: {} })
    writeFileSync(join(dir, 'input.pdf'), pdf)
    writeFileSync(
      join(dir, 'fonts.conf'),
      `<?xml version="1.0"?><fontconfig><dir>${file('')}</dir><cachedir>/tmp</cachedir></fontconfig>`,
    )
    const { code, stdout } = await sandbox.run({ ...job, env: { FONTCONFIG_FILE: file('fonts.conf') } })
    return code === 0 && rasterKindOf(stdout) === 'jpg' ? stdout : undefined
  } catch {
    // A sandbox that cannot be started now is none: the page shows the PDF's facts.
    return undefined
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

let fonts: string[] | undefined

function findFonts(): string[] {
  fonts ??= listFiles(fontFolder).filter(path => usualFonts.test(basename(path)))
  return fonts
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
  } catch {
    return []
  }
}
