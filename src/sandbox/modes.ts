/** What may be asked for: a sandbox or no run at all, the strongest that the machine gives, or none. */
export const sandboxModes = ['require', 'prefer', 'off'] as const
export type SandboxMode = (typeof sandboxModes)[number]
