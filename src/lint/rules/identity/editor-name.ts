import { defineLintRule } from '../../engine/rule.ts'
import { quote, stringAt } from '../../../json/values.ts'

export const editorName = defineLintRule({
  id: 'editor-name',
  summary: 'The editor is named as the registry may name one',
  group: 'identity',
  severity: 'info',
  authority: ['registry'],
  needs: ['manifest'],
  source: 'cozy-apps-registry auth/auth.go, registry/registry.go',
  since: '0.1.0',
  *check({ manifest }) {
    const editor = stringAt(manifest, 'editor')
    if (editor === undefined || editor === '' || /^[A-Za-z][A-Za-z0-9]*$/.test(editor)) return
    yield {
      path: ['editor'],
      message: `${quote(editor)} cannot be the name of an editor in the registry, which is a letter, then letters and digits. Write the name you are registered under.`,
    }
  },
})
