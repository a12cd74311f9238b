import { defineLintRule } from '../../engine/rule.ts'
import { quote, stringAt } from '../../../json/values.ts'

export const editorName = defineLintRule({
  id: 'editor-name',
  summary: 'The editor has a name that the registry accepts',
  group: 'identity',
  severity: 'info',
  authority: ['registry'],
  source: 'cozy-apps-registry auth/auth.go, registry/registry.go',
  *check({ manifest }) {
    const editor = stringAt(manifest, 'editor')
    if (editor === undefined || editor === '' || /^[A-Za-z][A-Za-z0-9]*$/.test(editor)) return
    yield {
      path: ['editor'],
      message: `${quote(editor)} cannot be the name of an editor: the registry accepts a letter followed by letters and digits. Write the name you are registered under.`,
    }
  },
})
