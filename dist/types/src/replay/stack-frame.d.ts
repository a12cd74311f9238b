/** Line and column, from 1, in the bundle. */
export type StackFrame = readonly [line: number, column: number];
