/** The documents of cozy-apps-registry, as it sends them. */
import type { Channel } from '../cozy/registry-names.ts'

export type AppType = 'konnector' | 'webapp'

export interface AppVersions extends Partial<Record<Channel, string[]>> {
  has_versions: boolean
}

export interface RegistryApp {
  slug: string
  type: AppType
  editor: string
  created_at: string
  maintenance_activated?: boolean
  maintenance_options?: Record<string, unknown>
  data_usage_commitment: string
  data_usage_commitment_by: string
  versions?: AppVersions
  /** 0 to 5, shown as A to F. */
  label: number
  latest_version?: RegistryVersion | undefined
}

export interface RegistryVersion {
  /** Attachment name → sha256 of its bytes. */
  attachments: Record<string, string> | null
  slug: string
  editor: string
  type: AppType
  version: string
  manifest: unknown
  created_at: string
  /** Where the registry's own copy of the archive is. */
  url: string
  /** Compressed bytes, as decimal digits. */
  size: string
  sha256: string
  /** The one folder everything in the archive is under, `/name`, or nothing. */
  tar_prefix: string
}

/** The body of `POST /registry/:app`. `parameters: null` would erase the manifest's: leave the key out. */
export interface VersionRequest {
  editor: string
  type: AppType
  version: string
  url: string
  sha256: string
}
