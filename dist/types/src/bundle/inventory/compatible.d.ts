/**
 * Whether code under `license` may go into a bundle that is published under `own`, as the Free Software Foundation
 * reads its licences (gnu.org/licenses/license-list.html): `undefined` when one of them is not an SPDX expression or is
 * not known here.
 */
export declare function isCompatible(license: string, own: string): boolean | undefined;
