export declare const permissionRemoteFlag: {
    readonly id: "permission-remote-flag";
    readonly summary: "A doctype of a remote request is marked `\"remote\": true`, and no other is";
    readonly group: "permissions";
    readonly severity: "info";
    readonly authority: ["convention"];
    readonly needs: ["manifest"];
    readonly fix: "suggestion";
    readonly source: "cozy-apps-registry registry/label.go, cozy-doctypes";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        fixes?: import("../../../index.ts").Fix[];
        path: (string | number)[];
        message: string;
    } | {
        fixes?: import("../../../index.ts").Fix[];
        path: (string | number)[];
        target: "key";
        message: string;
    }, void, any>;
};
