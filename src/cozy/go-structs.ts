/**
 * What the Go structs of both systems take, as JSON Schemas. They are not about good manifests, but about what
 * encoding/json refuses: `properties` is a struct, `additionalProperties` a map, and every type takes `null`.
 * `npm run generate` compiles them with ajv to validate.gen.ts.
 */
export interface GoSchema {
  type: 'string' | 'boolean' | 'number' | 'object' | 'array'
  nullable: true
  /** What the type alone does not say: see formats.ts. */
  format?: 'time' | 'duration'
  properties?: Readonly<Record<string, GoSchema>>
  additionalProperties?: GoSchema
  items?: GoSchema
}

const string: GoSchema = { type: 'string', nullable: true }
const boolean: GoSchema = { type: 'boolean', nullable: true }
const strings: GoSchema = { type: 'array', nullable: true, items: string }
const anyObject: GoSchema = { type: 'object', nullable: true }
const time: GoSchema = { type: 'string', nullable: true, format: 'time' }
const duration: GoSchema = { type: 'number', nullable: true, format: 'duration' }

function struct(properties: Record<string, GoSchema>): GoSchema {
  return { type: 'object', nullable: true, properties }
}

function mapOf(additionalProperties: GoSchema): GoSchema {
  return { type: 'object', nullable: true, additionalProperties }
}

/** KonnManifest of cozy-stack model/app/konnector.go; Properties is of model/notification/notifications.go. */
const stack = struct({
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
  clientSide: boolean,
  on_delete_account: string,
  // Its own decoder reads it: see permissions.ts.
  permissions: anyObject,
  terms: struct({ url: string, version: string }),
  notifications: mapOf(
    struct({
      description: string,
      collapsible: boolean,
      multiple: boolean,
      stateful: boolean,
      default_priority: string,
      time_to_live: duration,
      templates: mapOf(string),
      min_interval: duration,
    }),
  ),
})

/** Manifest of cozy-apps-registry registry/registry.go. */
const registry = struct({
  editor: string,
  name: string,
  slug: string,
  version: string,
  icon: string,
  partnership: struct({ icon: string, description: string }),
  screenshots: strings,
  locales: mapOf(struct({ screenshots: strings })),
})

/** Rule of cozy-stack model/permission/rule.go. */
const permission = struct({
  type: string,
  description: string,
  verbs: strings,
  selector: string,
  values: strings,
})

export const goSchemas = { stack, registry, permission }
export type DecoderName = keyof typeof goSchemas
