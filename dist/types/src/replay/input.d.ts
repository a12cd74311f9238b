import type { Konnector } from '../konnector/konnector.js';
/**
 * The Cozy a konnector is run in: an account that holds `fields`, and the folder Harvest would have made for
 * it.
 */
export declare function createChildInput(konnector: Konnector, fields: Record<string, unknown>): {
    input: {
        seed: number;
        trace: false;
        slug: string;
        account: {
            _id: string;
            _type: string;
            account_type: unknown;
            auth: Record<string, unknown>;
        };
        folder: {
            id: string;
            path: string;
        };
        map: {};
    };
    parameters: unknown;
};
