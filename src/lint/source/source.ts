/** A stretch of a file's text, in UTF-16 units. */
export interface SourceRange {
  offset: number
  length: number
}

/** A name or a string, and where it stands. */
export interface SourceLiteral extends SourceRange {
  text: string
}

/** What an argument is, as far as a parser can tell; `other` when it cannot. */
export type ArgumentKind = 'string' | 'caught' | 'cheerio' | 'log-line' | 'other'

export interface Argument extends SourceRange {
  kind: ArgumentKind
  /** The value of a `string`: a literal, or a constant of the file that is one. */
  text?: string
  /** What an object literal has of plain members, booleans and strings by value. */
  members?: ReadonlyMap<string, unknown>
}

export interface SourceCall extends SourceRange {
  /** As it is written, without blanks: `this.saveBills`, `cozyClient.data.create`. */
  callee: string
  arguments: readonly Argument[]
}

/** What one file of the konnector does, as far as rules ask. */
export interface SourceFile {
  /** Relative to the repository. */
  path: string
  text: string
  /** Modules that are imported or required by a literal name. */
  imports: readonly SourceLiteral[]
  calls: readonly SourceCall[]
  /** Classes that its own classes extend. */
  superclasses: readonly SourceLiteral[]
  /** Strings, and the fixed parts of templates. */
  strings: readonly SourceLiteral[]
  /** Members of object literals that are true. */
  flags: readonly SourceLiteral[]
  /** Constants of errors that are read: the `X` of `errors.X`. */
  errorNames: readonly SourceLiteral[]
  /** What is thrown as the text of an error. */
  thrown: readonly SourceLiteral[]
  /** Fields of the account that the code reads by name. */
  fieldReads: readonly SourceLiteral[]
  /** Functions and methods that the file defines itself. */
  defined: ReadonlySet<string>
}

/** The konnector's own code: what its entry reaches, without what it installs. Pure data, made by `readSource`. */
export interface SourceCode {
  files: readonly SourceFile[]
  /** Files that could not be read, and why: what they do is not known. */
  unread: readonly { path: string; reason: string }[]
}
