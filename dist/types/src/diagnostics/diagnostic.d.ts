import type { Fix } from '../text/edit.js';
import type { Region } from '../text/region.js';
export type { Edit, Fix } from '../text/edit.js';
export type { Region } from '../text/region.js';
/** How much a finding matters, most severe first. */
export declare const severities: readonly ['error', 'warning', 'info'];
export type Severity = (typeof severities)[number];
/**
 * Who makes a finding matter.
 *
 * `stack` refuses the manifest at install, `registry` refuses to publish it, `runtime` accepts it and the
 * konnector fails when it runs, `store`, `harvest`, `flagship` and `libs` break on it or ignore it,
 * `security` is accepted everywhere and dangerous, `convention` is what konnectors do.
 */
export declare const authorities: readonly ['stack', 'registry', 'runtime', 'store', 'harvest', 'flagship', 'libs', 'security', 'convention'];
export type Authority = (typeof authorities)[number];
/** Where a finding is. Every part may be missing: a finding about a run has no line. */
export interface Place extends Partial<Region> {
    /** Relative to the working folder, with `/` between names. */
    file?: string;
    /** JSON pointer (RFC 6901) into `file`. */
    pointer?: string;
}
/** A second place a finding speaks of, with what it has to do with it. */
export interface Related extends Place {
    message: string;
}
/** Findings of a rule at one place with the same `message` are one for people: `{names}` becomes all their names. */
export interface Alike {
    name: string;
    message: string;
}
/** One finding. Its JSON form, without `fixes` and `alike`, is a contract: see `schema/report.schema.json`. */
export interface Diagnostic extends Place {
    rule: string;
    severity: Severity;
    authority: Authority[];
    message: string;
    /** The value that was probably meant, as a person would type it. */
    suggestion?: string;
    fixable: boolean;
    related: Related[];
    url: string;
    alike?: Alike;
    fixes?: Fix[];
}
