import { type Diagnostic } from '../diagnostics/diagnostic.ts'
import { diagnose } from '../diagnostics/rule.ts'
import type { Access } from '../cozy/permissions.ts'
import type { JsonDocument } from '../json/document.ts'
import { Stack } from '../replay/child/stack/stack.ts'
import { missingPermission, type NeededVerbs } from '../replay/missing-permission.ts'
import { permissionPlace } from '../replay/permission-place.ts'
import { printable } from '../replay/printable.ts'
import { replayPermission } from '../replay/rules.ts'
import { refusalText } from './refusal.ts'
import { type CozyCall, segmentsOf } from './traffic.ts'

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
  const isUsual = said === '' || /^(?:code=403, message=)?Forbidden$/.test(said)
  const answered = `the Cozy answered 403${isUsual ? '' : ` (${said})`}.`
  if (!access)
    return diagnose(replayPermission, {
      message: `The konnector called ${printable(route, 160)}, which no permission of the manifest gives: ${answered}`,
      place: permissionPlace(manifest),
    })
  const finding = missingPermission(manifest, access, { route, consequence: answered, neededVerbs })
  return diagnose(replayPermission, finding)
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
