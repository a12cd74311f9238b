import type { JsonDocument } from '../json/document.ts'
import { valueAt } from '../json/values.ts'

/** Whether the konnector runs in the flagship app rather than in the stack. */
export function isClientSide(manifest: JsonDocument): boolean {
  return valueAt(manifest.value, 'clientSide') === true
}
