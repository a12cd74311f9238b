import { inspect } from 'node:util';
import { OperationalError } from '../diagnostics/errors.js';
/** A token holds what no HTTP header can carry; the message names the variable and shows nothing of the token. */
export declare class DamagedToken extends OperationalError {
    readonly name = "DamagedToken";
}
/** A token that does not show itself: printed, inspected or serialised, it is `***`. */
export declare class AccessToken {
    #private;
    /** What a person should correct although the token can be used: white space around it. */
    readonly notice: string | undefined;
    /** `name` is the variable or input that the token was given in. */
    constructor(text: string, name?: string);
    /** The text, for the request that needs it. Throws `DamagedToken`. */
    reveal(): string;
    /** A text without the token, however the one who wrote it spells it. */
    hideIn(text: string): string;
    /** Names what a runner has to mask: the token as it is, damaged or not. */
    tell(setSecret: (text: string) => void): void;
    toString(): string;
    toJSON(): string;
    [inspect.custom](): string;
}
