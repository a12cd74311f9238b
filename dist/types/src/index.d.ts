export type * from './diagnostic/diagnostic.ts';
export type * from './konnector/konnector.ts';
export type * from './report/report.ts';
export { lint } from './lint/lint.ts';
export { ManifestNotFound, readKonnector } from './konnector/read.ts';
