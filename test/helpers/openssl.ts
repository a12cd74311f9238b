import { spawnSync } from 'node:child_process'

/** Whether this machine can make certificates. */
export const hasOpenssl = spawnSync('openssl', ['version'], { stdio: 'ignore' }).status === 0
