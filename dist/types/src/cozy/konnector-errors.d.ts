/** Names and values of `errors` in cozy-konnector-libs src/helpers/errors.js. */
export declare const exportedErrors: ReadonlyMap<string, string>;
/** Codes that the libs throw and do not export. */
export declare const otherErrors: readonly string[];
