/** One replacement in a text; `offset` and `length` in UTF-16 units. */
export interface Edit {
    offset: number;
    length: number;
    content: string;
}
/** Edits that belong together: `--fix` applies `safe` ones, a `suggestion` only when it is asked for. */
export interface Fix {
    kind: 'safe' | 'suggestion';
    description: string;
    edits: Edit[];
}
