/** The file of a build with the licences of all packages in it. */
export declare const noticesName = "THIRD-PARTY-NOTICES.txt";
/** The line between two parts of it. */
export declare const noticesRule: string;
/** `name@version` of every package in the notices of a build; sorted. */
export declare function parseNotices(notices: string): string[];
