declare module 'spdx-expression-validate' {
  /** Whether a string is an SPDX license expression, without needless white space. */
  export default function isValid(expression: string): boolean
}
