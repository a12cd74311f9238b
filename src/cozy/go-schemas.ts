import { type DecoderName, type GoType, manifestDecoders } from './go-structs.ts'

/**
 * What a Go type accepts, as a JSON Schema: not what a good manifest has, but what encoding/json does not refuse.
 * `properties` is a struct, `additionalProperties` a map, and every type accepts `null`. `npm run generate` compiles
 * them with ajv to validate.gen.ts.
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

function schemaOf(type: GoType): GoSchema | undefined {
  switch (type.kind) {
    case 'string':
      return { type: 'string', nullable: true }
    case 'bool':
      return { type: 'boolean', nullable: true }
    case 'time':
      return { type: 'string', nullable: true, format: 'time' }
    case 'duration':
      return { type: 'number', nullable: true, format: 'duration' }
    case 'list': {
      const items = schemaOf(type.of)
      return { type: 'array', nullable: true, ...(items && { items }) }
    }
    case 'map': {
      const additionalProperties = schemaOf(type.of)
      return { type: 'object', nullable: true, ...(additionalProperties && { additionalProperties }) }
    }
    case 'struct': {
      const properties = Object.fromEntries(
        Object.entries(type.fields).flatMap(([name, field]) => {
          const schema = schemaOf(field)
          return schema ? [[name, schema]] : []
        }),
      )
      return { type: 'object', nullable: true, properties }
    }
    case 'raw':
    case 'any':
      return undefined
  }
}

export const goSchemas = Object.fromEntries(
  Object.entries(manifestDecoders).map(([name, type]) => [name, schemaOf(type)]),
) as Record<DecoderName, GoSchema>
