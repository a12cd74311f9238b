/** A range of a file's text, in UTF-16 units. */
export interface SourceRange {
    offset: number;
    length: number;
}
/** A name or a string, and its place. */
export interface SourceLiteral extends SourceRange {
    text: string;
}
/** The kind of an argument, as far as the parser can tell; `other` if it cannot. */
export type ArgumentKind = 'string' | 'caught' | 'cheerio' | 'log-line' | 'other';
export interface Argument extends SourceRange {
    kind: ArgumentKind;
    /** The value of a `string`: a literal, or a constant of the file that is one. */
    text?: string;
    /** The plain members of an object literal; those with literal values have them. */
    members?: ReadonlyMap<string, unknown>;
}
export interface SourceCall extends SourceRange {
    /** As written, without spaces: `this.saveBills`, `cozyClient.data.create`. */
    callee: string;
    arguments: readonly Argument[];
}
/** What a file of the konnector does, as far as rules need it. */
export interface SourceFile {
    /** Relative to the repository. */
    path: string;
    text: string;
    /** Modules that it imports or requires by a literal name. */
    imports: readonly SourceLiteral[];
    calls: readonly SourceCall[];
    /** Classes that its own classes extend. */
    superclasses: readonly SourceLiteral[];
    /** Strings, and the fixed parts of templates. */
    strings: readonly SourceLiteral[];
    /** Members of object literals that are true. */
    flags: readonly SourceLiteral[];
    /** Names of error constants that it reads: the `X` of `errors.X`. */
    errorNames: readonly SourceLiteral[];
    /** Texts of errors that it creates. */
    thrown: readonly SourceLiteral[];
    /** Fields of the account that the code reads by name. */
    fieldReads: readonly SourceLiteral[];
    /** Functions and methods that the file defines itself. */
    defined: ReadonlySet<string>;
}
/** The konnector's own code: the files that its entry reaches, without installed packages. Made by `readSource`. */
export interface SourceCode {
    files: readonly SourceFile[];
    /** Files that could not be read, and why: it is not known what they do. */
    unread: readonly {
        path: string;
        reason: string;
    }[];
}
