/** The structures the registry decodes into: registry/registry.go, and what a caller may send. */
import type { GoType } from './go-decode.ts'

const string: GoType = { kind: 'string' }
const strings: GoType = { kind: 'list', of: string }
const partnership: GoType = {
  kind: 'struct',
  name: 'Partnership',
  fields: { icon: string, description: string },
}

/** `map[string]interface{}`, which a manifest is read into first. */
export const anyObject: GoType = { kind: 'map', of: { kind: 'any' } }

export const manifestType: GoType = {
  kind: 'struct',
  name: 'Manifest',
  fields: {
    editor: string,
    name: string,
    slug: string,
    version: string,
    icon: string,
    partnership,
    screenshots: strings,
    locales: {
      kind: 'map',
      of: {
        kind: 'struct',
        name: '',
        printed: String.raw`struct { Screenshots []string "json:\"screenshots\"" }`,
        fields: { screenshots: strings },
      },
    },
  },
}

export const packageType: GoType = {
  kind: 'struct',
  name: '',
  printed: String.raw`struct { Version string "json:\"version\"" }`,
  fields: { version: string },
}

export const versionOptionsType: GoType = {
  kind: 'struct',
  name: 'VersionOptions',
  fields: {
    version: string,
    url: string,
    sha256: string,
    parameters: { kind: 'raw' },
    icon: string,
    partnership,
    screenshots: strings,
  },
}

export const appOptionsType: GoType = {
  kind: 'struct',
  name: 'AppOptions',
  fields: {
    slug: string,
    editor: string,
    type: string,
    data_usage_commitment: string,
    data_usage_commitment_by: string,
  },
}

/** What a manifest looks like once decoded; a wrong type in one of these fields refuses the publication. */
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

export interface VersionBody {
  version?: string
  url?: string
  sha256?: string
  icon?: string
  partnership?: { icon?: string }
  screenshots?: string[]
}

export interface AppBody {
  slug?: string
  editor?: string
  type?: string
  data_usage_commitment?: string
  data_usage_commitment_by?: string
}
