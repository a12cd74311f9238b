export declare const sourceConsoleObject: {
    readonly id: "source-console-object";
    readonly summary: "Neither an error nor a cheerio object is given to console";
    readonly group: "source";
    readonly severity: "warning";
    readonly authority: ["runtime"];
    readonly needs: ["manifest", "source"];
    readonly source: "The konnector tutorial (cozy.github.io), cozy-konnector-libs docs";
    readonly since: "0.1.0";
    readonly check: ({ manifest, source }: import("../../engine/rule.ts").LintContext) => Generator<{
        file: string;
        text: string;
        range: import("../../source/source.ts").Argument;
        message: string;
    }, void, any>;
};
