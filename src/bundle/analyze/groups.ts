import { compareNames, findDuplicates, type BundledModule, type Inventory } from '../inventory/inventory.ts'

/** Modules that belong together: those of a package, or the konnector's own. */
export interface ModuleGroup {
  /** `name@version`, or what the konnector's own source is called. */
  name: string
  kind: 'own' | 'package' | 'duplicate'
  license?: string
  bytes: number
  modules: BundledModule[]
}

export const ownSource = 'own source'

/** The inventory by package, heaviest first. */
export function groupModules(inventory: Inventory): ModuleGroup[] {
  const duplicates = findDuplicates(inventory)
  const groups = new Map<string, ModuleGroup>()
  for (const { name, version, license } of inventory.packages) {
    const id = `${name}@${version}`
    const kind = duplicates.has(name) ? 'duplicate' : 'package'
    groups.set(id, { name: id, kind, bytes: 0, modules: [], ...(license !== undefined && { license }) })
  }
  for (const module of inventory.modules) {
    const id = module.package ?? ownSource
    const group = groups.get(id) ?? { name: id, kind: 'own', bytes: 0, modules: [] }
    group.bytes += module.bytes
    group.modules.push(module)
    groups.set(id, group)
  }
  return [...groups.values()].toSorted((a, b) => b.bytes - a.bytes || compareNames(a.name, b.name))
}

export function formatShare(bytes: number, of: number): string {
  return `${((100 * bytes) / Math.max(of, 1)).toFixed(1)} %`
}
