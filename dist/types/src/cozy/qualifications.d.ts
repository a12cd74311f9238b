/** Labels a document may be qualified with (cozy-client assets/qualifications.json). */
export declare const qualificationLabels: readonly string[];
