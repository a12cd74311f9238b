import {
  buildRules
} from "./build-rule.js";
import {
  defineRule,
  defineRules
} from "./lint.js";

// src/bundle/rules.ts
var bundlingRules = defineRules({
  "bundle-error": defineRule({
    id: "bundle-error",
    summary: "The source must bundle into one file",
    group: "build",
    severity: "error",
    authority: ["runtime"],
    needs: ["files"],
    source: "esbuild",
    since: "0.1.0"
  }),
  "bundle-warning": defineRule({
    id: "bundle-warning",
    summary: "The source should bundle without doubtful code",
    group: "build",
    severity: "warning",
    authority: ["runtime"],
    needs: ["files"],
    source: "esbuild",
    since: "0.1.0"
  }),
  "bundle-entry": defineRule({
    id: "bundle-entry",
    summary: "There must be a source file to start from",
    group: "build",
    severity: "error",
    authority: ["convention"],
    needs: ["files"],
    source: "cozy-konnector-build webpack.config.js: entry",
    since: "0.1.0"
  }),
  "bundle-install": defineRule({
    id: "bundle-install",
    summary: "Dependencies must be installed before bundling",
    group: "build",
    severity: "error",
    authority: ["runtime"],
    needs: ["files"],
    source: "Node.js module resolution",
    since: "0.1.0"
  }),
  "bundle-outside": defineRule({
    id: "bundle-outside",
    summary: "A bundle holds only files of the repository and of installed packages",
    group: "build",
    severity: "error",
    authority: ["security"],
    needs: ["files"],
    source: "konnector-lint docs/bundle.md",
    since: "0.1.0"
  }),
  "bundle-missing-dependency": defineRule({
    id: "bundle-missing-dependency",
    summary: "Everything that is imported must be installed",
    group: "build",
    severity: "error",
    authority: ["runtime"],
    needs: ["files"],
    source: "Node.js module resolution",
    since: "0.1.0"
  }),
  "bundle-out-dir": defineRule({
    id: "bundle-out-dir",
    summary: "The build must have a folder of its own",
    group: "build",
    severity: "error",
    authority: ["convention"],
    needs: ["files"],
    source: "the build folder is replaced as a whole",
    since: "0.1.0"
  }),
  "undeclared-dependency": defineRule({
    id: "undeclared-dependency",
    summary: "What the source imports should be in package.json",
    group: "build",
    severity: "warning",
    authority: ["convention"],
    needs: ["files", "package"],
    source: "Node.js module resolution",
    since: "0.1.0"
  }),
  "bundle-license-incompatible": defineRule({
    id: "bundle-license-incompatible",
    summary: "What is bundled must be allowed under the licence of the konnector",
    group: "build",
    severity: "warning",
    authority: ["convention"],
    needs: ["manifest", "package"],
    source: "gnu.org/licenses/license-list.html, by SPDX id",
    since: "0.1.0"
  }),
  "bundle-license-unknown": defineRule({
    id: "bundle-license-unknown",
    summary: "What is bundled should say its licence as an SPDX expression",
    group: "build",
    severity: "info",
    authority: ["convention"],
    needs: ["files"],
    source: "SPDX licence list",
    since: "0.1.0"
  }),
  "build-budget": defineRule({
    id: "build-budget",
    summary: "The build should stay within the sizes that the configuration allows",
    group: "build",
    severity: "warning",
    authority: ["convention"],
    needs: ["files"],
    source: "the configuration of the konnector",
    since: "0.1.0"
  })
});
var bundleRules = { ...bundlingRules, ...buildRules };

export {
  bundlingRules,
  bundleRules
};
