export declare const notificationsUnused: {
    readonly id: "notifications-unused";
    readonly summary: "A konnector has no notifications";
    readonly group: "structure";
    readonly severity: "warning";
    readonly authority: ["runtime"];
    readonly needs: ["manifest"];
    readonly fix: "suggestion";
    readonly source: "cozy-stack model/notification/center/notification_center.go";
    readonly since: "0.1.0";
    readonly check: ({ manifest }: import("../../engine/rule.ts").LintContext) => Generator<{
        fixes?: import("../../../index.ts").Fix[];
        path: string[];
        target: "key";
        message: string;
    }, void, any>;
};
