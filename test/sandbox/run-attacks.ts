/**
 * Runs attacks and prints their results as JSON: `node run-attacks.ts <node> <sandbox> <modes> [attack…]`. A process of
 * its own, as its environment is what they are after.
 */
import { SandboxChoice } from '../../src/sandbox/choice.ts'
import type { SandboxMode } from '../../src/sandbox/modes.ts'
import { attack, type AttackResult, type Mode } from './attack.ts'
import { attacks } from './attacks.ts'

const [node = process.execPath, sandbox = 'prefer', modes = 'bare', ...names] = process.argv.slice(2)
const choice = new SandboxChoice(sandbox as SandboxMode)
const results: AttackResult[] = []
for (const name of names.length > 0 ? names : Object.keys(attacks))
  for (const mode of modes.split(',')) results.push(await attack(name, mode as Mode, { node, choice }))
process.stdout.write(`${JSON.stringify(results)}\n`)
