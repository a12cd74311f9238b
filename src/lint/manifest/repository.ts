/** A repository by host and path, from any form of its URL: `github.com/konnectors/edf`. */
export function parseRepository(text: string): string | undefined {
  const short = /^(?:github:)?([\w.-]+\/[\w.-]+)$/.exec(text)
  if (short) return `github.com/${bare(short[1]!)}`
  const scp = /^(?:[\w.-]+@)([\w.-]+):(?!\/\/)(.+)$/.exec(text)
  if (scp) return `${scp[1]}/${bare(scp[2]!)}`.toLowerCase()
  const url =
    /^(?:git\+)?(?:git|https?|ssh|registry|git\+ssh|ssh\+git):\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/(.+)$/.exec(
      text,
    )
  return url ? `${url[1]}/${bare(url[2]!)}`.toLowerCase() : undefined
}

function bare(path: string): string {
  return path
    .replace(/#.*$/s, '')
    .replace(/\/+$/, '')
    .replace(/\.git$/, '')
    .toLowerCase()
}
