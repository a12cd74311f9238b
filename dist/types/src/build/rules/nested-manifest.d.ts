import type { Finding } from '../../diagnostics/rule.js';
import { type BuildContext } from '../rule.js';
export declare const nestedManifest: {
    readonly id: "build-nested-manifest";
    readonly summary: "The build must hold one manifest, and no package.json";
    readonly group: "build";
    readonly severity: "error";
    readonly authority: ["registry"];
    readonly needs: ["files"];
    readonly source: "cozy-apps-registry registry/registry.go: the first manifest and the last package.json of the archive count";
    readonly since: "0.1.0";
    readonly check: (context: BuildContext) => Generator<Finding, void, any>;
};
