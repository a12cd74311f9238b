export declare const versionNoChannelSuffix: {
    readonly id: "version-no-channel-suffix";
    readonly summary: "The version in the manifest must not name a channel";
    readonly group: "identity";
    readonly severity: "warning";
    readonly authority: ["registry"];
    readonly needs: ["manifest"];
    readonly fix: "suggestion";
    readonly source: "cozy-apps-registry registry/channel.go, cozy-app-publish tags.js";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        fixes?: import("../../../index.ts").Fix[];
        path: string[];
        message: string;
        suggestion: string;
    }, void, any>;
};
