import type { Konnector } from '../../konnector/konnector.js';
/** The SPDX expression that was probably meant by something that is none. */
export type CorrectLicense = (license: string) => string | undefined;
/**
 * What corrects the licenses of a konnector; undefined when none is wrong. The library behind it takes longer to load
 * than all the rest of linting, and licenses are seldom wrong.
 */
export declare function licenseCorrector({ manifest, pkg }: Konnector): Promise<CorrectLicense | undefined>;
