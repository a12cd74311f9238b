import type { AnyNode, Node } from 'acorn';
import type { Argument, SourceRange } from './source.js';
/** What names mean in a file. Scopes are left aside: a name that means two things means neither. */
export interface NodeNames {
    /** Constants that are a string. */
    strings: ReadonlyMap<string, string>;
    /** Variables that hold a cheerio object. */
    cheerio: ReadonlySet<string>;
    /** Names under which the libs' list of errors is known. */
    errors: ReadonlySet<string>;
    defined: ReadonlySet<string>;
}
export declare function nodeRange({ start, end }: {
    start: number;
    end: number;
}): SourceRange;
/** A chain of names as it is written, without blanks; what is no name in it is `()` or `?`. */
export declare function nodeName(node: Node, left?: number): string;
export declare function collectNames(program: Node): NodeNames;
export declare function describeArgument(argument: Node, names: NodeNames, ancestors: readonly AnyNode[]): Argument;
