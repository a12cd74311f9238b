import type { GitConfig } from './env.ts'
import { type GitOptions, runGit } from './run.ts'

/** Every setting that counts in a checkout, in the order of precedence. Conditional includes are resolved. */
export async function readGitSettings(options: GitOptions): Promise<GitConfig> {
  const { stdout } = await runGit(['config', '--list', '-z'], options)
  return stdout
    .toString()
    .split('\0')
    .filter(Boolean)
    .map(record => {
      const [key = '', ...value] = record.split('\n')
      // A key without a value is a switch that is on.
      return [key, value.length === 0 ? 'true' : value.join('\n')] as const
    })
}

/**
 * The settings that say how a network is reached: credentials, proxies, certificates and ssh (`resolveUrl` is for
 * addresses). Only these are handed on, so a setting that git adds one day changes nothing else.
 */
export function networkSettings(settings: GitConfig): GitConfig {
  return settings.filter(([key]) =>
    /^(credential\.|http\.|ssh\.|core\.(sshcommand|gitproxy|askpass)$)/s.test(key),
  )
}

/** The settings that say how files on the disk stand for those in the index. */
export function workTreeSettings(settings: GitConfig): GitConfig {
  return settings.filter(([key]) =>
    /^core\.(autocrlf|eol|filemode|ignorecase|precomposeunicode|symlinks)$/.test(key),
  )
}

/** Where a push to the remote of that name goes; undefined when there is no such remote. */
export function findPushUrl(settings: GitConfig, name: string): string | undefined {
  const last = (key: string) => settings.findLast(([each]) => each === `remote.${name}.${key}`)?.[1]
  const [url, pushUrl] = [last('url'), last('pushurl')]
  if (pushUrl !== undefined) return resolveUrl(settings, pushUrl, ['insteadof'])
  return url === undefined ? undefined : resolveUrl(settings, url)
}

/** The address behind a URL: what `url.<base>.insteadOf` and `pushInsteadOf` make of it when it is pushed to. */
export function resolveUrl(
  settings: GitConfig,
  url: string,
  kinds: readonly string[] = ['pushinsteadof', 'insteadof'],
): string {
  for (const kind of kinds) {
    const bases = settings.flatMap(([key, prefix]) => {
      const base = new RegExp(`^url\\.(.*)\\.${kind}$`, 's').exec(key)?.[1]
      return base !== undefined && url.startsWith(prefix) ? [{ base, prefix }] : []
    })
    // The longest prefix wins.
    const [best] = bases.toSorted((a, b) => b.prefix.length - a.prefix.length)
    if (best) return best.base + url.slice(best.prefix.length)
  }
  return url
}
