import { type RegistryAddress } from './url.js';
/** What was asked, for the sentences about the answer. */
export interface RegistryQuery {
    address: RegistryAddress;
    slug: string;
    version?: string;
    editor?: string;
}
/** The registry understood and said no. The message holds its own words and what to do. */
export declare class RegistryRefusal extends Error {
    readonly name = "RegistryRefusal";
    readonly status: number;
    /** As the registry said it. */
    readonly words: string;
    constructor(status: number, words: string, asked: RegistryQuery);
}
/** What to do about an answer, in one sentence. */
export declare function adviceFor(status: number, words: string, asked: RegistryQuery): string;
/** Not registered, before anything was asked for. */
export declare function unregistered(asked: RegistryQuery): string;
