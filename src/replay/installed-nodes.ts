import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { satisfies, validRange, rcompare, valid } from 'semver'

interface InstalledNode {
  path: string
  version: string
}

/**
 * The nodes of a major version that the version managers of the machine hold, the best first: one that `wanted` names,
 * which is the text of an `.nvmrc` or a range of `engines`, then the latest.
 */
export function findInstalledNodes(
  major: number,
  wanted: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): string[] {
  const ranges = wanted.map(text => validRange(text.trim())).filter(range => range !== null)
  const rank = ({ version }: InstalledNode) => ranges.filter(range => satisfies(version, range)).length
  return foldersOf(env)
    .flatMap(([folder, ...inside]) => nodesIn(folder, inside))
    .filter(({ version }) => Number(version.split('.', 1)[0]) === major)
    .toSorted((a, b) => rank(b) - rank(a) || rcompare(a.version, b.version))
    .map(({ path }) => path)
}

/** Where each manager keeps its versions, and the way from a version's folder to node. */
function foldersOf(env: NodeJS.ProcessEnv): [folder: string, ...inside: string[]][] {
  const home = env['HOME'] ?? homedir()
  const data = env['XDG_DATA_HOME'] ?? join(home, '.local/share')
  const tools = env['RUNNER_TOOL_CACHE'] ?? env['AGENT_TOOLSDIRECTORY']
  return [
    [join(env['NVM_DIR'] ?? join(home, '.nvm'), 'versions/node'), 'bin/node'],
    [join(env['FNM_DIR'] ?? join(data, 'fnm'), 'node-versions'), 'installation/bin/node'],
    [join(env['ASDF_DATA_DIR'] ?? join(home, '.asdf'), 'installs/nodejs'), 'bin/node'],
    [join(env['MISE_DATA_DIR'] ?? join(data, 'mise'), 'installs/node'), 'bin/node'],
    [join(env['VOLTA_HOME'] ?? join(home, '.volta'), 'tools/image/node'), 'bin/node'],
    [join(env['N_PREFIX'] ?? '/usr/local', 'n/versions/node'), 'bin/node'],
    ...(tools === undefined
      ? []
      : ([[join(tools, 'node'), 'x64/bin/node', 'arm64/bin/node']] as [string, ...string[]][])),
  ]
}

function nodesIn(folder: string, inside: readonly string[]): InstalledNode[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).flatMap(name => {
    const version = valid(name)
    const path = inside.map(one => join(folder, name, one)).find(one => existsSync(one))
    return version === null || path === undefined ? [] : [{ path, version }]
  })
}
