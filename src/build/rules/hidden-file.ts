import { defineBuildRule } from '../build-rule.ts'

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
      if (path.split('/').some(name => name.startsWith('.')))
        yield {
          place: { file: path },
          message: `The build holds ${path}, which no konnector reads when it runs. Keep it out of the build.`,
        }
  },
})
