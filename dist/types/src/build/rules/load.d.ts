export declare const buildLoad: {
    readonly id: "build-load";
    readonly summary: "The bundle must load where nothing is installed";
    readonly group: "build";
    readonly severity: "error";
    readonly authority: ["runtime"];
    readonly needs: ["files"];
    readonly source: "cozy-stack worker/exec/konnector.go: the build is copied to a folder of its own and run there";
    readonly since: "0.1.0";
    readonly check: ({ dir, has }: import("../rule.ts").BuildContext) => Promise<{
        place: {
            file: string;
        };
        message: string;
    }[]>;
};
