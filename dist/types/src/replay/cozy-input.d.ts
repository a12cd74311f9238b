import type { Konnector } from '../konnector/konnector.js';
import type { CozyInput } from './driver.js';
/**
 * The Cozy a konnector is run in: an account that holds `fields`, and the folder that Harvest makes for it.
 */
export declare function createCozyInput(konnector: Konnector, fields: Record<string, unknown>): CozyInput;
