import { isHidden } from '../../cozy/build-files.ts'
import { defineBuildRule } from '../rule.ts'

export const hiddenFile = defineBuildRule({
  id: 'build-hidden-file',
  summary: 'The build should hold no file whose name starts with a dot',
  group: 'build',
  severity: 'warning',
  authority: ['convention'],
  needs: ['files'],
  source:
    'GitHub: a workflow file on the build branch makes the push fail; .gitattributes changes the archive',
  since: '0.1.0',
  *check({ files }) {
    for (const { path } of files)
      if (isHidden(path))
        yield {
          place: { file: path },
          message: `${path} is in the build, and no konnector reads hidden files when it runs. Remove it.`,
        }
  },
})
