export declare const localeFieldKeys: {
    readonly id: "locale-field-keys";
    readonly summary: "A text about a field is named as the field";
    readonly group: "locales";
    readonly severity: "warning";
    readonly authority: ["harvest"];
    readonly needs: ["manifest"];
    readonly fix: "suggestion";
    readonly source: "cozy-harvest-lib components/AccountForm/AccountField.jsx";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        fixes?: import("../../../index.ts").Fix[];
        path: string[];
        target: "key";
        severity: "info" | "warning";
        message: string;
        suggestion?: string;
        related?: {
            path: string[];
            target: "key";
            message: string;
        }[];
    }, void, any>;
};
