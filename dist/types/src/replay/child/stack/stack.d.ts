import type { HttpRequest, HttpResponse } from '../../exchange.js';
import type { Access } from '../../../cozy/permissions.js';
import type { Doc, Packed } from '../../protocol.js';
import { type Emit } from './route.js';
import { type Entry } from './tree.js';
/** What surrounds a stack: it grants the rights and gets the reports. */
export interface StackHost {
    /** Gets everything that happens, such as the right each answer needs. */
    emit: Emit;
    /** Whether one of these rights is given. Without one nothing happens, and the answer is 403. */
    isGranted(any: readonly Access[]): boolean;
    /** The code that a person enters when the account is in that state; undefined when nobody does. */
    enterCode?(state: string): string | undefined;
}
/** A Cozy as a run left it, for the next one. */
export interface StackState {
    documents: Record<string, Doc[]>;
    entries: Packed<Entry>[];
}
/** The routes of cozy-stack that cozy-konnector-libs and cozy-client call, over documents and files in memory. */
export declare class Stack {
    #private;
    constructor({ slug, locale }: {
        slug: string;
        locale?: string;
    }, host: StackHost);
    /** All that is in it. */
    dump(): StackState;
    /** Puts there what `dump` gave; emits nothing. */
    restore({ documents, entries }: StackState): void;
    /** Puts an account there, or another in its place; emits nothing. */
    seedAccount(account: Doc): void;
    /** Puts the konnector's folder there; emits nothing. */
    seedFolder({ id, path }: {
        id: string;
        path: string;
    }): void;
    /** Answers a request of the konnector, or of the app, which has every right of its own. */
    answer(request: HttpRequest, by?: 'konnector' | 'app'): HttpResponse;
}
