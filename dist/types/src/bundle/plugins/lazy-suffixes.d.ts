import type { Plugin } from 'esbuild';
/**
 * Lets the list of public suffixes wait until a cookie asks for it. psl makes a map of its 9,000 rules while it loads,
 * a tenth of the time that a bundle of cozy-konnector-libs takes to load; it does nothing else and depends on nothing.
 */
export declare const lazySuffixes: Plugin;
