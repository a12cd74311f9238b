import { isObject } from '../../json/values.ts'
import type { BundledModule, BundledPackage, Inventory } from './inventory.ts'

/** An inventory as `takeInventory` makes it, read back from JSON; undefined when it is anything else. */
export function decodeInventory(value: unknown): Inventory | undefined {
  if (!isObject(value) || !isCount(value['bytes'])) return undefined
  const { bytes, packages, modules } = value
  if (!Array.isArray(packages) || !packages.every(isPackage)) return undefined
  if (!Array.isArray(modules) || !modules.every(isModule)) return undefined
  return { bytes, packages, modules }
}

function isPackage(value: unknown): value is BundledPackage {
  if (!isObject(value) || !isCount(value['bytes'])) return false
  const { name, version, license = '', folders } = value
  return [name, version, license].every(isText) && Array.isArray(folders) && folders.every(isText)
}

function isModule(value: unknown): value is BundledModule {
  if (!isObject(value) || !isCount(value['bytes'])) return false
  return isText(value['path']) && isText(value['package'] ?? '')
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}
