import { exitCodes } from '../diagnostics/exit-code.ts'
import { defineCommand } from './command.ts'

export const lspCommand = defineCommand({
  summary: 'serve the Language Server Protocol to an editor, over stdio',
  options: { stdio: { type: 'boolean', help: 'what editors pass; there is no other way' } },
  async run() {
    const { serveLanguage } = await import('../lsp/server.ts')
    await serveLanguage(process.stdin, process.stdout)
    return exitCodes.ok
  },
})
