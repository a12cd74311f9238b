/** A manifest as `manifestType` decodes it. */
export interface RegistryManifest {
  editor?: string
  name?: string
  slug?: string
  version?: string
  icon?: string
  partnership?: { icon?: string; description?: string }
  screenshots?: string[]
  locales?: Record<string, { screenshots?: string[] } | undefined>
}

/** A submission as `versionOptionsType` decodes it. */
export interface VersionBody {
  version?: string
  url?: string
  sha256?: string
  icon?: string
  partnership?: { icon?: string }
  screenshots?: string[]
}

/** A new application as `appOptionsType` decodes it. */
export interface AppBody {
  slug?: string
  editor?: string
  type?: string
  data_usage_commitment?: string
  data_usage_commitment_by?: string
}
