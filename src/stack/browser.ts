import { spawn } from 'node:child_process'

/** What opens an address in the browser of a person, never through a shell. */
function opener(platform: NodeJS.Platform): [string, ...string[]] {
  if (platform === 'darwin') return ['open']
  return platform === 'win32' ? ['rundll32', 'url.dll,FileProtocolHandler'] : ['xdg-open']
}

/** Opens an address in the browser; nothing happens where there is none. */
export function openBrowser(url: URL): void {
  const [command, ...args] = opener(process.platform)
  const child = spawn(command, [...args, url.href], { stdio: 'ignore', detached: true })
  // The address is in the terminal, too.
  child.on('error', () => undefined)
  child.unref()
}
