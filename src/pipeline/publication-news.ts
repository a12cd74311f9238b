import type { JsonDocument } from '../json/document.ts'
import { stringAt } from '../json/values.ts'
import type { PublicationNews } from '../publish/notify.ts'
import type { Step } from '../report/report.ts'

/** What this run published; undefined when it wrote nothing that users get. */
export function readNews(steps: readonly Step[], manifest: JsonDocument): PublicationNews | undefined {
  const last = steps.findLast(({ name }) => name === 'push' || name === 'submit')
  if (last?.status !== 'passed') return undefined
  const outputs = Object.assign({}, ...steps.map(step => step.outputs)) as Step['outputs']
  const text = (name: string) => (outputs[name] === undefined ? {} : { [name]: String(outputs[name]) })
  const konnector = stringAt(manifest, 'slug') ?? 'the konnector'
  const links = { ...text('url'), ...text('archive'), ...text('sha256'), ...text('commit') }
  if (last.name === 'push') return { konnector, state: 'pushed', ...text('commit') }
  const state = outputs['state'] === 'pending' ? 'pending' : 'published'
  return { konnector, state, ...text('version'), ...links }
}
