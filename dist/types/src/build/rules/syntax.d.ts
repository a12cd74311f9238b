export declare const buildSyntax: {
    readonly id: "build-syntax";
    readonly summary: "The bundle must be CommonJS for Node, or a script for the webview";
    readonly group: "build";
    readonly severity: "error";
    readonly authority: ["runtime"];
    readonly needs: ["files"];
    readonly source: "cozy-stack runs node <folder>, with no package.json that says \"type\": \"module\"";
    readonly since: "0.1.0";
    readonly check: ({ has, read }: import("../rule.ts").BuildContext) => Generator<{
        place: {
            file: string;
        };
        message: string;
    }, void, any>;
};
