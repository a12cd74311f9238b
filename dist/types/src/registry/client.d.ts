import { type Backoff } from './request.js';
import type { RegistryApp, RegistryVersion, VersionRequest } from './types.js';
import { type RegistryAddress } from './url.js';
export interface ClientOptions extends RegistryAddress {
    token?: string | undefined;
    /** Waits between tries, in milliseconds; tests shorten them. */
    backoff?: Backoff;
    /** For a `POST`: the registry itself may try a download four times for 30 s. */
    postTimeoutMs?: number;
}
/** How a submission ended, as far as its own answer tells: a 201 does not say whether it is published or pending. */
export type Submitted = {
    outcome: 'accepted';
} | {
    outcome: 'published';
    version: RegistryVersion;
} | {
    outcome: 'exists';
};
/** Speaks cozy-apps-registry's protocol. Reads need no token. */
export declare class RegistryClient {
    #private;
    readonly address: RegistryAddress;
    constructor(options: ClientOptions);
    /** An application, or nothing when the registry has no such one. Throws `OperationalError` or `RegistryRefusal`. */
    app(slug: string): Promise<RegistryApp | undefined>;
    /** A published version, or nothing: then it is unknown, or waits for approval. */
    version(slug: string, version: string): Promise<RegistryVersion | undefined>;
    /**
     * Submits a version. After a lost or transient answer it looks first whether the version is there, so that one
     * submission is never made twice. Throws `RegistryRefusal`, or `OperationalError` when no answer came in the end.
     */
    submit(slug: string, body: VersionRequest): Promise<Submitted>;
    /**
     * Whether the token may publish an application, found out by a submission of nothing: the registry looks at the
     * token first, and then refuses it for having no fields. Nothing is stored. Throws `RegistryRefusal` for any other
     * answer, as the submission itself would get the same.
     */
    verifyToken(slug: string, editor: string): Promise<void>;
    /** Where a version is, for people and outputs. */
    page(slug: string, version: string): string;
}
