import { defineRule, errorWhenPublishing, type Rule } from '../diagnostics/rule.ts'

export const tagVersion = defineRule({
  id: 'publish-tag-version',
  summary: 'The tag on HEAD and the manifest tell the same version',
  group: 'publication',
  severity: errorWhenPublishing,
  authority: ['registry'],
  needs: ['manifest'],
  source: 'cozy-apps-registry registry/registry.go (CheckVersion)',
  since: '0.1.0',
})

export const betaFormat = defineRule({
  id: 'publish-beta-format',
  summary: 'A version to publish has the form the registry takes: x.y.z, or x.y.z-beta.N',
  group: 'publication',
  severity: errorWhenPublishing,
  authority: ['registry'],
  needs: ['manifest'],
  source: 'cozy-apps-registry registry/registry.go (validVersionReg)',
  since: '0.1.0',
})

export const cleanCheckout = defineRule({
  id: 'publish-clean-checkout',
  summary: 'What is published is what was committed',
  group: 'publication',
  severity: errorWhenPublishing,
  authority: ['convention'],
  needs: ['files'],
  source: 'the build commit names the commit it was made from',
  since: '0.1.0',
})

export const slugRegistered = defineRule({
  id: 'publish-slug-registered',
  summary: 'The registry has an application with this slug',
  group: 'publication',
  severity: errorWhenPublishing,
  authority: ['registry'],
  needs: ['manifest'],
  source: 'cozy-apps-registry web/versions.go (createVersion)',
  since: '0.1.0',
})

export const typeMatch = defineRule({
  id: 'publish-type-match',
  summary: 'The application with this slug is a konnector',
  group: 'publication',
  severity: errorWhenPublishing,
  authority: ['registry'],
  needs: ['manifest'],
  source: 'cozy-apps-registry registry/registry.go (createVersion takes the type of the application)',
  since: '0.1.0',
})

export const editorMatch = defineRule({
  id: 'publish-editor-match',
  summary: 'The manifest names the editor the application is registered for',
  group: 'publication',
  severity: 'warning',
  authority: ['registry'],
  needs: ['manifest'],
  source: 'cozy-apps-registry registry/registry.go (createVersion takes the editor of the application)',
  since: '0.1.0',
})

export const versionExists = defineRule({
  id: 'publish-version-exists',
  summary: 'A published version is not published again with other content',
  group: 'publication',
  severity: errorWhenPublishing,
  authority: ['registry'],
  needs: ['manifest'],
  source: 'cozy-apps-registry registry/registry.go (ErrVersionAlreadyExists)',
  since: '0.1.0',
})

export const versionGreater = defineRule({
  id: 'publish-version-greater',
  summary: 'A new version becomes the latest of its channel',
  group: 'publication',
  severity: 'warning',
  authority: ['stack'],
  needs: ['manifest'],
  source:
    'cozy-stack model/app/installer.go (an update needs a greater version), cozy-apps-registry space/views.go (the order of a channel)',
  since: '0.1.0',
})

/** What is checked of the version, the checkout and the application; `buildRules` check the build. */
export const publishRules: readonly Rule[] = [
  tagVersion,
  betaFormat,
  cleanCheckout,
  slugRegistered,
  typeMatch,
  editorMatch,
  versionExists,
  versionGreater,
]
