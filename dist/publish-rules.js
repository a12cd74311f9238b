import {
  defineRule,
  errorWhenPublishing
} from "./lint.js";

// src/publish/rules.ts
var tagVersion = defineRule({
  id: "publish-tag-version",
  summary: "The tag on HEAD and the manifest tell the same version",
  group: "publication",
  severity: errorWhenPublishing,
  authority: ["registry"],
  needs: ["manifest"],
  source: "cozy-apps-registry registry/registry.go (CheckVersion)",
  since: "0.1.0"
});
var betaFormat = defineRule({
  id: "publish-beta-format",
  summary: "A version to publish has the form the registry takes: x.y.z, or x.y.z-beta.N",
  group: "publication",
  severity: errorWhenPublishing,
  authority: ["registry"],
  needs: ["manifest"],
  source: "cozy-apps-registry registry/registry.go (validVersionReg)",
  since: "0.1.0"
});
var cleanCheckout = defineRule({
  id: "publish-clean-checkout",
  summary: "What is published is what was committed",
  group: "publication",
  severity: errorWhenPublishing,
  authority: ["convention"],
  needs: ["files"],
  source: "the build commit names the commit it was made from",
  since: "0.1.0"
});
var slugRegistered = defineRule({
  id: "publish-slug-registered",
  summary: "The registry has an application with this slug",
  group: "publication",
  severity: errorWhenPublishing,
  authority: ["registry"],
  needs: ["manifest"],
  source: "cozy-apps-registry web/versions.go (createVersion)",
  since: "0.1.0"
});
var typeMatch = defineRule({
  id: "publish-type-match",
  summary: "The application with this slug is a konnector",
  group: "publication",
  severity: errorWhenPublishing,
  authority: ["registry"],
  needs: ["manifest"],
  source: "cozy-apps-registry registry/registry.go (createVersion takes the type of the application)",
  since: "0.1.0"
});
var editorMatch = defineRule({
  id: "publish-editor-match",
  summary: "The manifest names the editor the application is registered for",
  group: "publication",
  severity: "warning",
  authority: ["registry"],
  needs: ["manifest"],
  source: "cozy-apps-registry registry/registry.go (createVersion takes the editor of the application)",
  since: "0.1.0"
});
var versionExists = defineRule({
  id: "publish-version-exists",
  summary: "A published version is not published again with other content",
  group: "publication",
  severity: errorWhenPublishing,
  authority: ["registry"],
  needs: ["manifest"],
  source: "cozy-apps-registry registry/registry.go (ErrVersionAlreadyExists)",
  since: "0.1.0"
});
var versionGreater = defineRule({
  id: "publish-version-greater",
  summary: "A new version becomes the latest of its channel",
  group: "publication",
  severity: "warning",
  authority: ["stack"],
  needs: ["manifest"],
  source: "cozy-stack model/app/installer.go (an update needs a greater version), cozy-apps-registry space/views.go (the order of a channel)",
  since: "0.1.0"
});
var publishRules = [
  tagVersion,
  betaFormat,
  cleanCheckout,
  slugRegistered,
  typeMatch,
  editorMatch,
  versionExists,
  versionGreater
];

export {
  tagVersion,
  betaFormat,
  cleanCheckout,
  slugRegistered,
  typeMatch,
  editorMatch,
  versionExists,
  versionGreater,
  publishRules
};
