import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Seed } from '../../src/registry/server/seed.ts'
import { startRegistry } from '../../src/registry/server/start.ts'
import { archiveOf, serve, sha256 } from '../registry/archives.ts'

/** The embedded registry, and what publishes a manifest there. */
export async function startMarketplace(seeds: readonly Seed[] = [{ slug: 'tiny', editor: 'Cozy' }]) {
  const dir = mkdtempSync(join(tmpdir(), 'marketplace-'))
  const registry = await startRegistry({ dir, seeds, retryWaitMs: 0 })
  onTestFinished(async () => {
    await registry.close()
    rmSync(dir, { recursive: true, force: true })
  })
  const publish = async (manifest: object, version: string, seed = 0): Promise<void> => {
    const { slug, editor } = seeds[seed]!
    const bytes = await archiveOf(['manifest.konnector', { ...manifest, slug, editor }], ['index.js', ''])
    const { url } = await serve(bytes)
    const answer = await fetch(`${registry.url}/registry/${slug}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Token ${registry.tokens[seed]}` },
      body: JSON.stringify({ version, url, sha256: sha256(bytes) }),
    })
    if (answer.status !== 201) throw new Error(await answer.text())
  }
  return { ...registry, publish }
}
