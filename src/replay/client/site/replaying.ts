import type { PlaybackEvent } from '../../playback.ts'
import { packRequest } from '../../protocol.ts'
import type { Asked, Decision, Gatekeeper } from './gate.ts'
import type { RecordedSite } from './recorded-site.ts'
import { bundleFrames } from './requests.ts'

const nothing = { status: 204, headers: [], body: new Uint8Array() }

/** Answers from a recording. `failed` hears of a main document that is not in it. */
export function replayingGate(
  site: RecordedSite,
  emit: (event: PlaybackEvent) => void,
  failed: () => void,
): Gatekeeper {
  const asked = new Set<string>()
  return {
    async decide({ asker, main, request, frames }: Asked): Promise<Decision> {
      if (asker === 'decor') return { answer: nothing }
      const served = site.answer(request, asker)
      if (served) {
        const { answer, exchange, differences } = served
        if (exchange !== undefined) emit({ fact: 'served', exchange, differences })
        if (!answer.response && main) failed()
        return answer.response ? { answer: answer.response } : { fail: 'ConnectionFailed' }
      }
      const { origin, pathname } = new URL(request.url)
      // A site's page asks for the same again and again.
      const known = asker === 'page' ? `${origin}${pathname}` : undefined
      if (known === undefined || !asked.has(known))
        emit({ fact: 'unmatched', request: packRequest(request), frames: bundleFrames(frames), asker })
      if (known !== undefined) asked.add(known)
      if (main) failed()
      return { fail: 'ConnectionFailed' }
    },
  }
}
