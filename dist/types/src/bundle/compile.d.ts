import type { Message, Metafile } from 'esbuild';
import type { Konnector } from '../konnector/konnector.js';
import type { KonnectorKind } from './entry.js';
import type { Esbuild } from './esbuild.js';
import type { Plan } from './plan.js';
export interface Compiled {
    metafile: Metafile;
    warnings: Message[];
}
/** What esbuild is asked for: one bundling for each kind. */
export type Compilation = Awaited<ReturnType<typeof optionsOf>>;
/** One file from each entry and all it imports, into `folder` (absolute), by its name in the build. */
export declare function planCompilations(plan: Plan, konnector: Konnector, folder: string): Promise<Compilation[]>;
/**
 * Writes the bundles, and a source map beside each, whose paths are relative to there. Rejects with esbuild's
 * `BuildFailure`.
 */
export declare function compile(esbuild: Esbuild, wanted: readonly Compilation[]): Promise<Compiled>;
/** Writes the same bundles and nothing else; gives esbuild's warnings. Rejects as `compile` does. */
export declare function compileBare(esbuild: Esbuild, wanted: readonly Compilation[]): Promise<Message[]>;
declare function optionsOf({ dir, entries }: Plan, konnector: Konnector, kind: KonnectorKind, folder: string): Promise<{
    readonly absWorkingDir: string;
    readonly entryPoints: {
        in: string;
        out: string;
    }[];
    readonly outdir: string;
    readonly bundle: true;
    readonly minifyWhitespace: true;
    readonly minifySyntax: true;
    readonly keepNames: true;
    readonly charset: 'utf8';
    readonly legalComments: 'none';
    readonly tsconfigRaw?: {};
    readonly plugins: [import("esbuild").Plugin, import("esbuild").Plugin, import("esbuild").Plugin, import("esbuild").Plugin];
    readonly logLevel: 'silent';
    readonly platform: 'node';
    readonly format: 'cjs';
    readonly target: string;
    readonly external: ["canvas"];
    readonly define: {
        readonly 'import.meta.url': '__bundle_url';
        readonly 'import.meta.filename': '__filename';
        readonly 'import.meta.dirname': '__dirname';
    };
    readonly banner: {
        readonly js: `var __WEBPACK_PROVIDED_MANIFEST__=${string},__bundle_url=require("url").pathToFileURL(__filename).href;`;
    };
} | {
    readonly absWorkingDir: string;
    readonly entryPoints: {
        in: string;
        out: string;
    }[];
    readonly outdir: string;
    readonly bundle: true;
    readonly minifyWhitespace: true;
    readonly minifySyntax: true;
    readonly keepNames: true;
    readonly charset: 'utf8';
    readonly legalComments: 'none';
    readonly tsconfigRaw?: {};
    readonly plugins: [import("esbuild").Plugin, import("esbuild").Plugin, import("esbuild").Plugin, import("esbuild").Plugin];
    readonly logLevel: 'silent';
    readonly platform: 'browser';
    readonly format: 'iife';
    readonly target: 'es2020';
    readonly define: {
        readonly __WEBPACK_PROVIDED_MANIFEST__: string;
        readonly 'process.env.NODE_ENV': '"production"';
    };
}>;
export {};
