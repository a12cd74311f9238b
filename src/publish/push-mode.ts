/** How a build gets to its remote: by git, or as commits that GitHub's API makes. */
export const pushModes = ['git', 'api'] as const
export type PushMode = (typeof pushModes)[number]

export function isPushMode(value: string): boolean {
  return (pushModes as readonly string[]).includes(value)
}
