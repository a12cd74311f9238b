import { lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder } from '../bundle/cache.ts'
import { OperationalError } from '../diagnostics/errors.ts'
import { readJson } from '../json/read.ts'
import type { Grant, OAuthClient } from './oauth.ts'

/** What is kept between runs about one Cozy. */
export interface StoredAccess {
  version: 1
  /** Origin of the Cozy that all of it is for. */
  cozy: string
  client: OAuthClient
  /** With the permissions of the manifest: what the konnector runs with. */
  konnector: Grant
  /** To make the account and the folder. */
  workspace: Grant
  account?: string
  folder?: string
}

/** Where the access to a Cozy is kept: in a folder of the konnector that git ignores by itself. */
export function tokenFile(konnectorDir: string): string {
  return join(konnectorDir, '.konnector-lint', 'cozy.json')
}

/** The access that is kept; undefined when there is none. Throws `OperationalError` when others may have read it. */
export function readAccess(konnectorDir: string): StoredAccess | undefined {
  const file = tokenFile(konnectorDir)
  const stat = lstatSync(file, { throwIfNoEntry: false })
  if (!stat) return undefined
  // A file that came with the repository is not ours, and git gives it to everybody.
  if (!stat.isFile() || (process.platform !== 'win32' && (stat.mode & 0o077) !== 0))
    throw new OperationalError(
      `${file} is not a file that you alone can read, so the token in it may be somebody else's. Delete it, then run konnector-lint dev again.`,
    )
  const value = readJson(readFileSync(file))
  if (!isAccess(value))
    throw new OperationalError(
      `${file} is damaged. Delete it, then run konnector-lint dev again; the old access stays in the settings of your Cozy, where you can remove it.`,
    )
  return value
}

/** Keeps the access in a file of mode 600. */
export function writeAccess(konnectorDir: string, access: StoredAccess): void {
  const folder = join(konnectorDir, '.konnector-lint')
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === false)
    throw new OperationalError(
      `${folder} is not a folder, so the token would be written elsewhere. Delete it, then run this again.`,
    )
  cacheFolder(konnectorDir)
  const file = tokenFile(konnectorDir)
  const fresh = `${file}.${process.pid}`
  rmSync(fresh, { force: true })
  writeFileSync(fresh, `${JSON.stringify(access, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
  renameSync(fresh, file)
}

export function removeAccess(konnectorDir: string): void {
  rmSync(tokenFile(konnectorDir), { force: true })
}

function isAccess(value: unknown): value is StoredAccess {
  const { version, cozy, client, konnector, workspace } = (value ?? {}) as Partial<StoredAccess>
  return (
    version === 1 &&
    typeof cozy === 'string' &&
    hasTexts(client, ['id', 'secret', 'registrationToken']) &&
    [konnector, workspace].every(grant => hasTexts(grant, ['scope', 'accessToken', 'refreshToken']))
  )
}

function hasTexts(value: object | undefined, names: readonly string[]): boolean {
  return names.every(name => typeof (value as Record<string, unknown> | undefined)?.[name] === 'string')
}
