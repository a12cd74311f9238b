/** git's own HTTP server for one test. */
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { createGitServer, type GitServerOptions, type Seen } from './git-http.ts'

export type { GitServerOptions } from './git-http.ts'

export interface GitServer {
  url: string
  seen: Seen[]
}

/** Serves the bare repositories below `root`. */
export async function startGitServer(root: string, options: GitServerOptions = {}): Promise<GitServer> {
  const seen: Seen[] = []
  const server = createGitServer(root, options, seen)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen }
}
