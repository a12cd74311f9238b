/** Features of the registry's README. Nothing reads them at run time. */
export declare const features: readonly string[];
/** Features that mean nothing without a right on a doctype (cozy-apps-registry README, cozy-stack web/files/files.go). */
export declare const featureDoctypes: ReadonlyMap<string, string>;
