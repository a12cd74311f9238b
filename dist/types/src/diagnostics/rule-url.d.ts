/** The page of a rule, on the branch users read. */
export declare function ruleUrl(id: string): string;
