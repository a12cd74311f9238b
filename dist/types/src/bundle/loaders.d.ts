import type { LoaderName } from '../config/config.js';
/** How files are imported, by their extension with its dot: the setting `loaders` of the configuration. */
export type Loaders = Readonly<Record<string, LoaderName>>;
/** Loaders that esbuild does not have by itself: old konnectors import their own manifest. */
export declare const ownLoaders: Loaders;
/** Why a file cannot be imported without a loader, and the setting that gives it one. */
export declare function missingLoader(file: string): string;
