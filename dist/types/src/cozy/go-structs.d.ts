/**
 * What the Go structs of both systems take, as JSON Schemas. They are not about good manifests, but about what
 * encoding/json refuses: `properties` is a struct, `additionalProperties` a map, and every type takes `null`.
 * `npm run generate` compiles them with ajv to validate.gen.ts.
 */
export interface GoSchema {
    type: 'string' | 'boolean' | 'number' | 'object' | 'array';
    nullable: true;
    /** What the type alone does not say: see formats.ts. */
    format?: 'time' | 'duration';
    properties?: Readonly<Record<string, GoSchema>>;
    additionalProperties?: GoSchema;
    items?: GoSchema;
}
export declare const goSchemas: {
    stack: GoSchema;
    registry: GoSchema;
    permission: GoSchema;
};
export type DecoderName = keyof typeof goSchemas;
