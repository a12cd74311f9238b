import type { LintSubject } from '../engine/rule.js';
/** The SPDX expression that a wrong one probably means. */
export type CorrectLicense = (license: string) => string | undefined;
/**
 * Corrects the licences of a konnector; `undefined` if none is wrong. The library behind it takes longer to load than
 * the rest of linting, and licences are seldom wrong.
 */
export declare function licenseCorrector({ manifest, pkg }: LintSubject): Promise<CorrectLicense | undefined>;
