/** A package manager, with the commands that a pipeline and a person run. */
export interface Manager {
  name: 'yarn' | 'yarn-berry' | 'npm' | 'pnpm'
  /** Commands before `install` in a pipeline, such as those that bring the manager. */
  setup: readonly string[]
  /** Installs exactly what the lockfile says; without a lockfile, what package.json says. */
  install: string
  /** Adds a development dependency. */
  add: string
  /** Runs a program of node_modules. */
  run: string
}

/** The manager of the lockfile among `names`, or the one that package.json names; npm without either. */
export function detectManager(names: readonly string[], pkg: Record<string, unknown>): Manager {
  const wanted = typeof pkg['packageManager'] === 'string' ? pkg['packageManager'] : ''
  if (names.includes('pnpm-lock.yaml') || wanted.startsWith('pnpm@')) return pnpm
  if (names.includes('yarn.lock') || wanted.startsWith('yarn@')) {
    const isBerry = names.includes('.yarnrc.yml') || /^yarn@[2-9]/.test(wanted)
    return isBerry ? yarnBerry : yarn
  }
  const hasLockfile = names.includes('package-lock.json') || names.includes('npm-shrinkwrap.json')
  return { ...npm, install: hasLockfile ? 'npm ci' : 'npm install' }
}

const npm: Manager = {
  name: 'npm',
  setup: [],
  install: 'npm ci',
  add: 'npm install --save-dev',
  run: 'npx',
}

const yarn: Manager = {
  name: 'yarn',
  setup: [],
  install: 'yarn install --frozen-lockfile',
  add: 'yarn add --dev',
  run: 'yarn',
}

const yarnBerry: Manager = {
  name: 'yarn-berry',
  setup: ['corepack enable'],
  install: 'yarn install --immutable',
  add: 'yarn add --dev',
  run: 'yarn',
}

const pnpm: Manager = {
  name: 'pnpm',
  setup: ['corepack enable'],
  install: 'pnpm install --frozen-lockfile',
  add: 'pnpm add --save-dev',
  run: 'pnpm exec',
}
