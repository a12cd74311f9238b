import type { Metafile } from 'esbuild';
import { type BundledPackage } from './package.js';
export type { BundledPackage } from './package.js';
/** A source file in a bundle. */
export interface BundledModule {
    /** Relative to the konnector. */
    path: string;
    /** `name@version` of the package it is of; undefined for the konnector's own source. */
    package?: string;
    /** What it takes in the bundles, in bytes. */
    bytes: number;
}
/** What the bundler says is inside, which is not what package.json says. */
export interface Inventory {
    /** Of all bundles together. */
    bytes: number;
    /** Sorted by name, then by version; one package at two places is there once. */
    packages: BundledPackage[];
    /** Sorted by path. */
    modules: BundledModule[];
}
/** Reads what is inside the bundles from esbuild's metafile; `dir` is what its paths are relative to. */
export declare function takeInventory(metafile: Metafile, dir: string): Inventory;
/** Packages that are there in more than one version: name → versions. */
export declare function findDuplicates({ packages }: Inventory): Map<string, BundledPackage[]>;
/** The packages that take most, heaviest first. */
export declare function findHeaviest({ packages }: Inventory, count?: number): BundledPackage[];
export declare function compareNames(a: string, b: string): number;
/** The absolute folder of a package, one of its places. */
export declare function packageLocation(dir: string, { folders }: BundledPackage): string;
