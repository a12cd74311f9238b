import type { Command } from './command.ts'

/** Every command and the file it is in, loaded when it is run. */
export const commands: Record<string, () => Promise<Command>> = {
  lint: async () => (await import('./lint.ts')).lintCommand,
  bundle: async () => (await import('./bundle.ts')).bundleCommand,
  record: async () => (await import('./record.ts')).recordCommand,
  replay: async () => (await import('./replay.ts')).replayCommand,
  dev: async () => (await import('./dev.ts')).devCommand,
  install: async () => (await import('./install.ts')).installCommand,
  publish: async () => (await import('./publish.ts')).publishCommand,
  ci: async () => (await import('./ci.ts')).ciCommand,
  init: async () => (await import('./init.ts')).initCommand,
  explain: async () => (await import('./explain.ts')).explainCommand,
  completion: async () => (await import('./completion.ts')).completionCommand,
  lsp: async () => (await import('./lsp.ts')).lspCommand,
  registry: async () => (await import('./registry.ts')).registryCommand,
}
