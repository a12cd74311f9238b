/**
 * Data types of the registry's README, and `picture`, which Harvest has an icon for
 * (cozy-harvest-lib components/KonnectorSuggestionModal/DataTypes.jsx).
 */
export declare const dataTypes: readonly string[];
