/** What may be asked for: a sandbox or no run at all, the strongest that the machine gives, or none. */
export declare const sandboxModes: readonly ['require', 'prefer', 'off'];
export type SandboxMode = (typeof sandboxModes)[number];
