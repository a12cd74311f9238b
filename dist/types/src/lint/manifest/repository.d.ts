/** A repository by its host and path, whatever the form it was written in: `github.com/konnectors/edf`. */
export declare function parseRepository(text: string): string | undefined;
