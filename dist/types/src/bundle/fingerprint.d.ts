import type { Metafile } from 'esbuild';
import type { Konnector } from '../konnector/konnector.js';
import type { Plan } from './plan.js';
/** The files esbuild read, relative to the konnector and sorted; what it made up itself is left out. */
export declare function listSources(metafile: Metafile): string[];
/**
 * Sha256 of all that a build is made from: the version of the tool, the files esbuild read (`sources`), package.json
 * and the lockfile, what ships, and the names of all other source files, as a new one can be found before the one that
 * was read. What is installed is known by its size and times, as git knows its files: reading all of it again takes a
 * tenth of the time of bundling. So are the package.json of each package, which says what its files are found by, and the
 * folders that packages lie in, whose times change when one is put there, taken out, or linked.
 *
 * `since` is a time before esbuild began to read (ms, by the clock of the disk): nobody can tell what it saw of a file
 * that has changed since, so no later hash is the same then.
 */
export declare function hashInputs(konnector: Konnector, { dir, outDir }: Plan, sources: readonly string[], since?: number): string;
