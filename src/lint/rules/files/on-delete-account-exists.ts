import { fileExists } from '../../engine/files.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { quote, stringAt } from '../../../json/values.ts'

export const onDeleteAccountExists = defineLintRule({
  id: 'on-delete-account-exists',
  summary: 'The on_delete_account script is a file of the build',
  group: 'files',
  severity: 'warning',
  authority: ['runtime'],
  needs: ['manifest', 'files'],
  source: 'cozy-stack worker/exec/konnector.go, model/account/accounts.go',
  asks: ({ manifest }) => ({ exist: candidates(stringAt(manifest, 'on_delete_account') ?? '') }),
  *check({ manifest, files }) {
    const path = stringAt(manifest, 'on_delete_account')
    if (!files || path === undefined || path === '') return
    const place = { path: ['on_delete_account'] }
    if (path.startsWith('/') || path.split('/').includes('..'))
      yield {
        ...place,
        message: `${quote(path)} leads out of the konnector's folder, and the stack refuses to run it. Name a file of the build.`,
      }
    else if (!candidates(path).some(candidate => fileExists(files, candidate)))
      yield {
        ...place,
        message: `${quote(path)} is not in build/, src/ or assets/, so the job fails when an account is deleted. Add the file or correct the path.`,
      }
  },
})

/** The build compiles it from a source of the same name, or copies it. */
function candidates(path: string): string[] {
  const bare = path.replace(/^\.\//, '')
  const stem = bare.replace(/\.c?js$/, '')
  return ['build/', 'src/', 'assets/', ''].flatMap(folder =>
    [bare, `${stem}.js`, `${stem}.ts`, `${stem}.mjs`].map(name => folder + name),
  )
}
