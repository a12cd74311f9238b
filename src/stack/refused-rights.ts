import { type Diagnostic } from '../diagnostics/diagnostic.ts'
import { diagnose } from '../diagnostics/rule.ts'
import type { Access, Verb } from '../cozy/permissions.ts'
import type { JsonDocument } from '../json/document.ts'
import { Stack } from '../replay/child/stack/stack.ts'
import { missingPermission } from '../replay/missing-permission.ts'
import { permissionPlace } from '../replay/permission-place.ts'
import { printable } from '../replay/printable.ts'
import { replayPermission } from '../replay/rules.ts'
import { refusalText } from './refusal.ts'
import { type CozyCall, segmentsOf } from './traffic.ts'

/** Every right the konnector's code needs on a doctype, as far as its source shows. */
export type NeededVerbs = (doctype: string) => readonly Verb[]

/** Explains what the Cozy refused with 403: which permission of the manifest would have given it. */
export function explainRefusals(
  calls: readonly CozyCall[],
  manifest: JsonDocument,
  neededVerbs: NeededVerbs,
): Diagnostic[] {
  const explained = new Map<string, Diagnostic>()
  for (const call of calls.filter(({ answer }) => answer.status === 403)) {
    const access = accessOf(call)
    const key = access
      ? `${access.verb} ${access.doctype}`
      : `${call.method} ${segmentsOf(call.path).join('/')}`
    if (!explained.has(key)) explained.set(key, explain(call, access, manifest, neededVerbs))
  }
  return [...explained.values()]
}

function explain(
  call: CozyCall,
  access: Access | undefined,
  manifest: JsonDocument,
  neededVerbs: NeededVerbs,
): Diagnostic {
  const route = `${call.method} ${call.path.split('?', 1)[0]}`
  const said = refusalText(call.answer)
  const answered = `the Cozy answered 403${said === '' || said === 'Forbidden' ? '' : ` (${said})`}.`
  if (!access)
    return diagnose(replayPermission, {
      message: `The konnector called ${printable(route, 160)}, which no permission of the manifest gives: ${answered}`,
      place: permissionPlace(manifest),
    })
  const { title, finding } = missingPermission(manifest, access, route, answered)
  const advice = title === undefined ? newPermission(access, neededVerbs) : moreVerbs(access, title)
  return diagnose(replayPermission, { ...finding, message: `${finding.message} ${advice}` })
}

function moreVerbs({ verb }: Access, title: string): string {
  return `Add "${verb}" to its "verbs", at permissions / ${printable(title, 80)}.`
}

function newPermission({ doctype, verb }: Access, neededVerbs: NeededVerbs): string {
  const verbs = [...new Set([...neededVerbs(doctype), verb])]
  const rule = `{ "type": ${JSON.stringify(doctype)}, "verbs": [${verbs.map(one => `"${one}"`).join(', ')}] }`
  const name = doctype.slice(doctype.lastIndexOf('.') + 1)
  return `Add this line to "permissions": ${printable(`${JSON.stringify(name)}: ${rule}`)}.`
}

/** The right that a request needs: the in-memory stack has the same routes, and is asked without any effect. */
export function accessOf({
  method,
  path,
  body,
}: Pick<CozyCall, 'method' | 'path' | 'body'>): Access | undefined {
  const [room, first = '', second = ''] = segmentsOf(path)
  const url = new URL(path, 'http://cozy.localhost')
  // It answers for entries that are there: the file or folder of the request is.
  const entry = ['download', 'trash'].includes(first) ? second : first
  const isEntry = room === 'files' && entry !== '' && !entry.startsWith('io.cozy.files.')
  let needed: Access | undefined
  const stack = new Stack(
    { slug: 'konnector' },
    {
      emit: () => undefined,
      isGranted(any) {
        needed = any.at(-1)
        return false
      },
    },
  )
  stack.seedAccount({ _id: 'account' })
  stack.seedFolder({ id: isEntry ? entry : 'folder', path: url.searchParams.get('Path') ?? '/folder' })
  stack.answer({ method, url: url.href, headers: [], body })
  return needed
}
