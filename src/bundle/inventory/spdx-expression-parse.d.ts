declare module 'spdx-expression-parse' {
  export type Expression =
    | { license: string; plus?: true; exception?: string }
    | { left: Expression; conjunction: 'and' | 'or'; right: Expression }
  /** Throws on what is not an SPDX expression. */
  export default function parse(expression: string): Expression
}
