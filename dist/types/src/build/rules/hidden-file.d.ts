export declare const hiddenFile: {
    readonly id: "build-hidden-file";
    readonly summary: "The build should hold no file whose name starts with a dot";
    readonly group: "build";
    readonly severity: "warning";
    readonly authority: ["convention"];
    readonly needs: ["files"];
    readonly source: "GitHub: a workflow file on the build branch makes the push fail; .gitattributes changes the archive";
    readonly since: "0.1.0";
    readonly check: ({ files }: import("../rule.ts").BuildContext) => Generator<{
        place: {
            file: string;
        };
        message: string;
    }, void, any>;
};
