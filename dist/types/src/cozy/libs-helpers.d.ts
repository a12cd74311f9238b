/** A right on every document of a doctype. */
export interface AccessRight {
    doctype: string;
    verbs: readonly ('GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE')[];
    /** Without it the run fails for certain; else a part of the work is not done, or is done by other ways. */
    vital: boolean;
}
/**
 * Rights that the methods of a server konnector need, and the functions of the same names (cozy-konnector-libs
 * src/libs; the verbs are those of the requests they send). `saveFiles` is not vital: the stack lets a konnector write
 * into folders that refer to it, whatever its permissions.
 */
export declare const serverHelpers: ReadonlyMap<string, readonly AccessRight[]>;
/** Methods of a server konnector that write its account: `this.signin` tells the front end about the sign-in. */
export declare const accountMethods: ReadonlyMap<string, readonly AccessRight[]>;
/** A class of konnectors that keeps its cookies in the account. */
export declare const accountClasses: readonly string[];
export declare const accountRights: readonly AccessRight[];
/** Helpers that are told their doctype: which argument it is, and the verbs they send. */
export declare const doctypeHelpers: ReadonlyMap<string, {
    argument: number;
    verbs: AccessRight['verbs'];
}>;
/** Methods of `cozyClient.data` (cozy-client-js), whose first argument is the doctype. */
export declare const dataMethods: ReadonlyMap<string, AccessRight['verbs']>;
/** The methods of a client-side konnector (cozy-clisk src/contentscript), which the flagship app does for it. */
export declare const clientHelpers: ReadonlyMap<string, readonly AccessRight[]>;
/** Marks on a saved file that the stack asks a right for (cozy-stack web/files/files.go). */
export declare const certifiedFlags: ReadonlyMap<string, AccessRight>;
/** Words in the code that tell that a doctype is used, though it is not named: classes of cozy-doctypes, and others. */
export declare const usedThrough: ReadonlyMap<string, readonly string[]>;
