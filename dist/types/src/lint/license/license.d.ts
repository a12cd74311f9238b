/** Longer than any expression in earnest: what is longer is not looked at, only refused. */
export declare const maxLicenseLength = 500;
export type LicenseCheck = {
    kind: 'valid';
} | {
    kind: 'deprecated';
    id: string;
    successors: readonly string[];
} | {
    kind: 'invalid';
}
/** npm's words for "no licence" and "read the file". */
 | {
    kind: 'elsewhere';
};
export declare function checkLicense(license: string): LicenseCheck;
/** The license and exception ids of an expression. */
export declare function licenseIds(expression: string): string[];
/** Whether an expression holds a license, later versions and `-only` apart. */
export declare function isLicenseText(expression: string, license: string): boolean;
/** Whether two expressions can mean the same: `AGPL-3.0` may be `AGPL-3.0-only` or `AGPL-3.0-or-later`. */
export declare function mayAgree(one: string, other: string): boolean;
