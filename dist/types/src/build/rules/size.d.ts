export declare const buildSize: {
    readonly id: "build-size";
    readonly summary: "The build must stay below 20 MiB when compressed";
    readonly group: "build";
    readonly severity: "error";
    readonly authority: ["registry"];
    readonly needs: ["files"];
    readonly source: "cozy-apps-registry registry/registry.go: maxApplicationSize";
    readonly since: "0.1.0";
    readonly check: ({ files, read }: import("../rule.ts").BuildContext) => Promise<{
        severity: "error" | "warning";
        message: string;
    }[]>;
};
