import type { Boundaries } from '../boundary.ts'
import { editor } from './editor.ts'
import { installs } from './installed.ts'
import { recordings } from './recordings.ts'
import { repository } from './repository.ts'
import { runner } from './runner.ts'
import { servers } from './servers.ts'

/** Every boundary by its name. */
export const boundaries: Boundaries = {
  ...repository,
  ...recordings,
  ...installs,
  ...servers,
  ...runner,
  ...editor,
}
