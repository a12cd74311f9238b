/** A Go type, as far as the manifests and requests of both systems need it. */
export type GoType =
  | { kind: 'string' }
  | { kind: 'bool' }
  /** `time.Time`, read from a string. */
  | { kind: 'time' }
  /** `time.Duration`, read from a number. */
  | { kind: 'duration' }
  /** `json.RawMessage`: anything, which Go does not look into. */
  | { kind: 'raw' }
  /** `interface {}`: anything, with numbers as float64. */
  | { kind: 'any' }
  | { kind: 'list'; of: GoType }
  | { kind: 'map'; of: GoType }
  | GoStruct

export interface GoStruct {
  kind: 'struct'
  /** In error texts; empty for a struct without a name, which Go prints as `printed`. */
  name: string
  printed?: string
  fields: Readonly<Record<string, GoType>>
}

const string: GoType = { kind: 'string' }
const bool: GoType = { kind: 'bool' }
const time: GoType = { kind: 'time' }
const duration: GoType = { kind: 'duration' }
const strings: GoType = { kind: 'list', of: string }

/** `map[string]interface{}`, which both systems read a manifest into first. */
export const anyObject: GoType = { kind: 'map', of: { kind: 'any' } }

function struct(name: string, fields: GoStruct['fields']): GoStruct {
  return { kind: 'struct', name, fields }
}

const partnership = struct('Partnership', { icon: string, description: string })

/** cozy-stack model/app/konnector.go; its Properties are of model/notification/notifications.go. */
const konnManifest = struct('KonnManifest', {
  slug: string,
  source: string,
  state: string,
  version: string,
  available_version: string,
  checksum: string,
  parameters: anyObject,
  created_at: time,
  updated_at: time,
  error: string,
  name: string,
  icon: string,
  language: string,
  clientSide: bool,
  on_delete_account: string,
  // A decoder of its own reads them: `permissionRule`.
  permissions: anyObject,
  terms: struct('Terms', { url: string, version: string }),
  notifications: {
    kind: 'map',
    of: struct('Properties', {
      description: string,
      collapsible: bool,
      multiple: bool,
      stateful: bool,
      default_priority: string,
      time_to_live: duration,
      templates: { kind: 'map', of: string },
      min_interval: duration,
    }),
  },
})

/** cozy-apps-registry registry/registry.go: a wrong type in one of these fields refuses the publication. */
export const manifestType = struct('Manifest', {
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
})

/** cozy-stack model/permission/rule.go. */
const permissionRule = struct('Rule', {
  type: string,
  description: string,
  verbs: strings,
  selector: string,
  values: strings,
})

/** What the registry reads of a package.json: registry/registry.go. */
export const packageType: GoStruct = {
  kind: 'struct',
  name: '',
  printed: String.raw`struct { Version string "json:\"version\"" }`,
  fields: { version: string },
}

/** What a submission sends: cozy-apps-registry registry/registry.go. */
export const versionOptionsType = struct('VersionOptions', {
  version: string,
  url: string,
  sha256: string,
  parameters: { kind: 'raw' },
  icon: string,
  partnership,
  screenshots: strings,
})

/** What the creation of an application sends: cozy-apps-registry registry/registry.go. */
export const appOptionsType = struct('AppOptions', {
  slug: string,
  editor: string,
  type: string,
  data_usage_commitment: string,
  data_usage_commitment_by: string,
})

/** What the stack decodes once more at install, to refuse web apps: cozy-stack model/app/installer.go. */
const installedType: GoStruct = {
  kind: 'struct',
  name: '',
  printed: String.raw`struct { AppType string "json:\"type\"" }`,
  fields: { type: string },
}

/** The structs a manifest is decoded into, by the decoder: two of the stack, of the registry, and of one permission. */
export const manifestDecoders = {
  stack: konnManifest,
  installer: installedType,
  registry: manifestType,
  permission: permissionRule,
}
export type DecoderName = keyof typeof manifestDecoders
