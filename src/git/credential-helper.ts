import type { Duplex } from 'node:stream'

/** A user name and a password for one origin (`https://host:port`). */
export interface GitCredentials {
  origin: string
  username: string
  password: string
}

/** A credential helper (gitcredentials(7)) that passes git's question on, and the answer back, both up to an empty line. */
export const askOverDescriptor = `!f() { [ "$1" = get ] || exit 0
while IFS= read -r line && [ -n "$line" ]; do printf '%s\\n' "$line"; done >&3; echo >&3
while IFS= read -r line <&3 && [ -n "$line" ]; do printf '%s\\n' "$line"; done; }; f`

const maxQuestion = 65_536

/** Answers git's questions on that channel: about the origin of the credentials, and no other. */
export function answerGit(channel: Duplex, { origin, username, password }: GitCredentials): void {
  let asked = ''
  channel.on('error', () => {})
  channel.setEncoding('utf8').on('data', (text: string) => {
    asked += text
    for (let end = asked.indexOf('\n\n'); end >= 0; end = asked.indexOf('\n\n')) {
      const isOurs = originOf(asked.slice(0, end)) === origin
      channel.write(isOurs ? `username=${username}\npassword=${password}\n\n` : '\n')
      asked = asked.slice(end + 2)
    }
    if (asked.length > maxQuestion) channel.destroy()
  })
}

function originOf(question: string): string | undefined {
  const { protocol, host } = Object.fromEntries(
    question.split('\n').map(line => [line.split('=', 1)[0], line.slice(line.indexOf('=') + 1)]),
  )
  const url = `${protocol}://${host}`
  return URL.canParse(url) ? new URL(url).origin : undefined
}
