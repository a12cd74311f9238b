import { devNull } from 'node:os'

/** Settings of git in the order of precedence: the last one of a key wins. */
export type GitConfig = readonly (readonly [key: string, value: string])[]

/** Only these reach a network; `ext::` and other helpers would run what a URL says. */
const protocols = 'https:http:ssh:git:file'

/**
 * The environment of git for reading a checkout: refs and settings as the user has them, no network. It is for commands
 * whose output no setting changes, and which run no program.
 */
export function readingEnv(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const settings = Object.entries(env).filter(([name]) => name.startsWith('GIT_CONFIG_'))
  return {
    ...inherited(env),
    ...Object.fromEntries(settings),
    ...always,
    // Git would fetch what a partial clone lacks.
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_LAZY_FETCH: '1',
  }
}

/** The environment of git for making and reading objects: the same input gives the same output for everybody. */
export function isolatedEnv(env: NodeJS.ProcessEnv, config: GitConfig = []): NodeJS.ProcessEnv {
  const names = ['PATH', 'Path', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR']
  const kept = Object.entries(env).filter(([name]) => names.includes(name))
  return {
    ...Object.fromEntries(kept),
    ...always,
    ...withConfig(config),
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_REPLACE_OBJECTS: '1',
  }
}

/** The environment of git for speaking to a remote, with these settings, those of a file, and no other. */
export function networkEnv(env: NodeJS.ProcessEnv, config: GitConfig, file: string): NodeJS.ProcessEnv {
  const cleanUp: GitConfig = [
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
  ]
  return {
    ...inherited(env),
    ...always,
    ...withConfig([...config, ...cleanUp]),
    GIT_CONFIG_GLOBAL: file,
    GIT_ALLOW_PROTOCOL: protocols,
  }
}

const always = { LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' }

/** Without what points git elsewhere, such as `GIT_DIR` in a hook, and without tokens; git's ways to a network stay. */
function inherited(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(
    ([name]) =>
      (!/^(GIT_|INPUT_|ACTIONS_)/i.test(name) || /^GIT_(ASKPASS$|SSH|SSL|HTTP|PROXY)/.test(name)) &&
      !/^(REGISTRY_TOKEN|GITHUB_TOKEN|GH_TOKEN|NODE_OPTIONS)$/i.test(name),
  )
  return Object.fromEntries(kept)
}

/** Hands a configuration over in the environment, in place of every file: nothing of it is in argv. */
function withConfig(config: GitConfig): NodeJS.ProcessEnv {
  return {
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_COUNT: `${config.length}`,
    ...Object.fromEntries(
      config.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
      ]),
    ),
  }
}
