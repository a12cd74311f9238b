import type { CozyRegistryOptions } from './cozy-registry.ts'
import type { Target } from './target.ts'
import type { AccessToken } from '../../secrets/access-token.ts'

/** What a publication is asked to be listed in. */
export interface TargetOptions {
  /** Address of a cozy-apps-registry. */
  registry?: string | undefined
  space?: string | undefined
  token?: AccessToken | undefined
  env: NodeJS.ProcessEnv
  progress?: ((line: string) => void) | undefined
}

type TargetMaker = (options: TargetOptions) => Promise<Target> | undefined

/** Every kind of target; the first that the options name is used. */
const targets: readonly TargetMaker[] = [cozyRegistry]

/** The target that the options name; undefined when they name none. */
export async function createTarget(options: TargetOptions): Promise<Target | undefined> {
  for (const make of targets) {
    const target = make(options)
    if (target !== undefined) return target
  }
  return undefined
}

function cozyRegistry({ registry, ...options }: TargetOptions): Promise<Target> | undefined {
  if (registry === undefined) return undefined
  const registryOptions: CozyRegistryOptions = { ...options, url: registry }
  return import('./cozy-registry.ts').then(({ createCozyRegistry }) => createCozyRegistry(registryOptions))
}
