/**
 * Runs before the code where there is no sandbox, beside Node's permission model: shuts what that model leaves open.
 * It is in the same process as the code, which can undo it.
 */
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import v8 from 'node:v8'
import { block, blockSockets } from './block.ts'
import { writeEvent } from './write-event.ts'

function refuse(what: string): Error {
  writeEvent({ fact: 'blocked', what, frames: [] })
  return Object.assign(new Error(`konnector-lint blocked ${what}`), { code: 'ERR_ACCESS_DENIED' })
}

blockSockets(refuse)
// Flags of V8 and near-limit snapshots write files.
block(v8, 'a change of V8', refuse, name => /^(?:setFlags|setHeapSnapshot|startCpuProfile)/.test(name))
// What process.kill ends in.
const own = process as unknown as { _kill(pid: number, signal: number): number }
const { _kill: kill } = own
own._kill = (pid, signal) => {
  if (pid !== process.pid) throw refuse(`a signal to ${pid}`)
  return kill(pid, signal)
}
block(process, 'a debugger', refuse, name => name === '_debugProcess')
if (process.report) block(process.report, 'a report', refuse, name => name === 'writeReport')
// Its files are not those of the permission model.
const sqlite = process.getBuiltinModule('node:sqlite' as 'node:os') as object | undefined
if (sqlite) block(sqlite, 'a database', refuse, name => name === 'DatabaseSync' || name === 'backup')

const { listen } = net.Server.prototype
net.Server.prototype.listen = function listenOnPort(this: net.Server, ...args: unknown[]) {
  const [first] = args
  const path = typeof first === 'object' && first !== null ? (first as { path?: unknown }).path : first
  if (typeof path === 'string' && !/^\d+$/.test(path)) throw refuse(`to listen on ${path}`)
  return listen.apply(this, args as Parameters<typeof listen>)
}
syncBuiltinESMExports()
