import { type Rule } from '../diagnostics/rule.js';
export declare const tagVersion: {
    readonly id: "publish-tag-version";
    readonly summary: "The tag on HEAD and the manifest tell the same version";
    readonly group: "publication";
    readonly severity: Readonly<Record<"recommended" | "registry", "error" | "info" | "warning">>;
    readonly authority: ["registry"];
    readonly needs: ["manifest"];
    readonly source: "cozy-apps-registry registry/registry.go (CheckVersion)";
    readonly since: "0.1.0";
};
export declare const betaFormat: {
    readonly id: "publish-beta-format";
    readonly summary: "A version to publish has the form the registry takes: x.y.z, or x.y.z-beta.N";
    readonly group: "publication";
    readonly severity: Readonly<Record<"recommended" | "registry", "error" | "info" | "warning">>;
    readonly authority: ["registry"];
    readonly needs: ["manifest"];
    readonly source: "cozy-apps-registry registry/registry.go (validVersionReg)";
    readonly since: "0.1.0";
};
export declare const cleanCheckout: {
    readonly id: "publish-clean-checkout";
    readonly summary: "What is published is what was committed";
    readonly group: "publication";
    readonly severity: Readonly<Record<"recommended" | "registry", "error" | "info" | "warning">>;
    readonly authority: ["convention"];
    readonly needs: ["files"];
    readonly source: "the build commit names the commit it was made from";
    readonly since: "0.1.0";
};
export declare const slugRegistered: {
    readonly id: "publish-slug-registered";
    readonly summary: "The registry has an application with this slug";
    readonly group: "publication";
    readonly severity: Readonly<Record<"recommended" | "registry", "error" | "info" | "warning">>;
    readonly authority: ["registry"];
    readonly needs: ["manifest"];
    readonly source: "cozy-apps-registry web/versions.go (createVersion)";
    readonly since: "0.1.0";
};
export declare const typeMatch: {
    readonly id: "publish-type-match";
    readonly summary: "The application with this slug is a konnector";
    readonly group: "publication";
    readonly severity: Readonly<Record<"recommended" | "registry", "error" | "info" | "warning">>;
    readonly authority: ["registry"];
    readonly needs: ["manifest"];
    readonly source: "cozy-apps-registry registry/registry.go (createVersion takes the type of the application)";
    readonly since: "0.1.0";
};
export declare const editorMatch: {
    readonly id: "publish-editor-match";
    readonly summary: "The manifest names the editor the application is registered for";
    readonly group: "publication";
    readonly severity: "warning";
    readonly authority: ["registry"];
    readonly needs: ["manifest"];
    readonly source: "cozy-apps-registry registry/registry.go (createVersion takes the editor of the application)";
    readonly since: "0.1.0";
};
export declare const versionExists: {
    readonly id: "publish-version-exists";
    readonly summary: "A published version is not published again with other content";
    readonly group: "publication";
    readonly severity: Readonly<Record<"recommended" | "registry", "error" | "info" | "warning">>;
    readonly authority: ["registry"];
    readonly needs: ["manifest"];
    readonly source: "cozy-apps-registry registry/registry.go (ErrVersionAlreadyExists)";
    readonly since: "0.1.0";
};
export declare const versionGreater: {
    readonly id: "publish-version-greater";
    readonly summary: "A new stable version is greater than the latest one";
    readonly group: "publication";
    readonly severity: "warning";
    readonly authority: ["stack"];
    readonly needs: ["manifest"];
    readonly source: "cozy-stack model/app/installer.go (an update needs a greater version)";
    readonly since: "0.1.0";
};
/** What is checked of the version, the checkout and the application; `buildRules` check the build. */
export declare const publishRules: readonly Rule[];
