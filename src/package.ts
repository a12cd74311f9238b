import pkg from '../package.json' with { type: 'json' }

export const version: string = pkg.version

/** The repository users read, without `git+` and `.git`. */
export const repositoryUrl: string = pkg.repository.url.replace(/^git\+/, '').replace(/\.git$/, '')
