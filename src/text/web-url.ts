/** An absolute web address, parsed; undefined for anything else. */
export function parseWebUrl(text: string): URL | undefined {
  if (!/^https?:\/\//i.test(text)) return undefined
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}

/** Whether a host name is this machine's, and nothing that is sent there leaves it. */
export function isLoopback(hostname: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
}

/** The address a person meant who left the scheme out: a host, and perhaps a path. */
export function withScheme(text: string): string | undefined {
  return /^[\w-]+(\.[\w-]+)*\.[a-z]{2,}(:\d+)?([/?#]\S*)?$/i.test(text) && !text.includes('@')
    ? `https://${text}`
    : undefined
}
