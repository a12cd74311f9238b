import { execFileSync } from 'node:child_process'

const shut = 'for kind in user mnt pid; do echo 0 >/proc/sys/user/max_${kind}_namespaces; done; exec "$@"'

/** What goes before a command that shall find no namespaces, as in most containers. */
export const withoutNamespaces = ['unshare', '--user', '--map-root-user', '/bin/sh', '-c', shut, 'sh']

/** Whether this machine can be made to give none. */
export const canShutNamespaces = (() => {
  try {
    const [file = '', ...args] = [...withoutNamespaces, 'true']
    execFileSync(file, args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()
