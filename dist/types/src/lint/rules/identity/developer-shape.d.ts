export declare const developerShape: {
    readonly id: "developer-shape";
    readonly summary: "The developer has a name, and a url that is a web address";
    readonly group: "identity";
    readonly severity: "warning";
    readonly authority: ["store"];
    readonly needs: ["manifest"];
    readonly fix: "safe";
    readonly source: "cozy-store ducks/apps/components/Details.jsx";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        path: string[];
        target: "key";
        message: string;
    } | {
        fixes?: import("../../../index.ts").Fix[];
        path: string[];
        target: "key";
        message: string;
        suggestion: string;
    } | {
        fixes?: import("../../../index.ts").Fix[];
        target?: never;
        path: string[];
        message: string;
        suggestion?: string;
    }, void, any>;
};
