/** Languages the store has a name for (cozy-store locales/en.json, `app_langs`). */
export declare const languages: readonly string[];
/** What may stand in a locale: cozy-apps-registry README, cozy-store, cozy-home and the template. */
export declare const localeKeys: readonly string[];
