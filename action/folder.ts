import { statSync } from 'node:fs'
import { basename, dirname, relative, resolve } from 'node:path'
import { UsageError } from '../src/diagnostics/errors.ts'
import { manifestName } from '../src/konnector/read.ts'
import type { Inputs } from './inputs.ts'

/** The konnector's folder, relative to the workspace. Throws `UsageError` for a folder that does not exist. */
export function findKonnector(
  workspace: string,
  { workingDirectory, path }: Pick<Inputs, 'workingDirectory' | 'path'>,
): string {
  // Whoever names the manifest means its folder.
  const folder = basename(path) === manifestName ? dirname(path) : path
  const inputs = [
    ['working-directory', workingDirectory],
    ['path', inWorkspace(workspace, workingDirectory, folder)],
  ] as const
  for (const [name, dir] of inputs)
    if (!statSync(resolve(workspace, dir), { throwIfNoEntry: false })?.isDirectory())
      throw new UsageError(
        `The input ${name} leads to ${JSON.stringify(dir)}, which is no folder of the repository. Name one from its root, and check the repository out first (actions/checkout).`,
      )
  return inWorkspace(workspace, workingDirectory, folder)
}

/** A path of the working directory, relative to the workspace. */
export function inWorkspace(workspace: string, workingDirectory: string, path: string): string {
  return relative(workspace, resolve(workspace, workingDirectory, path)) || '.'
}
