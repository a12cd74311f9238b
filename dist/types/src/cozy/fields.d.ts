/** Types of fields of the registry's README, and `date`, which Harvest knows too (components/AccountForm/AccountField.jsx). */
export declare const fieldTypes: readonly string[];
/** What a field may have: cozy-apps-registry README and cozy-harvest-lib helpers/manifest.js. */
export declare const fieldKeys: readonly string[];
/** Values of `label` that Harvest translates (cozy-harvest-lib helpers/manifest.js); any other is left out. */
export declare const predefinedLabels: readonly string[];
/** Names that Harvest has a label for without being told (locales/en.json, `fields` and `legacy.fields`). */
export declare const labelledNames: readonly string[];
/** Names that Harvest encrypts whatever their type (helpers/manifest.js). */
export declare const encryptedNames: readonly string[];
/** Names that Harvest takes as the identifier of an account when no field says so, in order (helpers/manifest.js). */
export declare const identifierNames: readonly string[];
