export declare const termsChars: {
    readonly id: "terms-chars";
    readonly summary: "The id and the version of terms hold none of `*+~.()'\"!:@`";
    readonly group: "structure";
    readonly severity: "info";
    readonly authority: ["convention"];
    readonly needs: ["manifest"];
    readonly fix: "suggestion";
    readonly source: "cozy-apps-registry README, cozy-store ducks/apps/index.js";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        fixes?: import("../../../index.ts").Fix[];
        path: string[];
        message: string;
        suggestion: string;
    }, void, any>;
};
