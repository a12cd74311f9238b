/** How often a konnector runs; anything else is taken as weekly (cozy-stack model/app/konnector.go, cozy-harvest-lib helpers/cron.js). */
export declare const frequencies: readonly string[];
