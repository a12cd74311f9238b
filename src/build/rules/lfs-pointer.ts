import { defineBuildRule } from '../rule.ts'

/** How the file begins that Git LFS leaves in place of a file it did not fetch. */
const head = 'version https://git-lfs.github.com/spec/'

/** Larger than any pointer. */
const maxPointerBytes = 1024

export const lfsPointer = defineBuildRule({
  id: 'build-lfs-pointer',
  summary: 'The build must hold files, not pointers of Git LFS',
  group: 'build',
  severity: 'error',
  authority: ['runtime'],
  needs: ['files'],
  source: 'Git LFS specification, docs/spec.md (The Pointer)',
  since: '0.1.0',
  *check({ files, read }) {
    for (const { path, bytes } of files)
      if (bytes <= maxPointerBytes && Buffer.from(read(path)).toString('latin1', 0, head.length) === head)
        yield {
          place: { file: path },
          message: `${path} is a pointer of Git LFS, not the file itself. Run git lfs pull, or check out with lfs: true in the workflow, then bundle again.`,
        }
  },
})
