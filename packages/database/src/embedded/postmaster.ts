import { readFileSync, readlinkSync, realpathSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'

export type Postmaster = { readonly pid: number; readonly port: number }

/** The server that runs on this data and answers; nothing while it starts or stops. */
export async function findPostmaster(data: string): Promise<Postmaster | undefined> {
  const noted = readNote(data)
  if (!noted?.ready || !isOurs(noted.pid, data)) return undefined
  return (await answers(noted.port)) ? { pid: noted.pid, port: noted.port } : undefined
}

/** A pid file can outlive its server, and its number may belong to somebody else after a reboot. */
export function isStale(data: string): boolean {
  const noted = readNote(data)
  return noted !== undefined && !isOurs(noted.pid, data)
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // another account's process may not be signalled, but lives
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function readNote(data: string): (Postmaster & { readonly ready: boolean }) | undefined {
  try {
    // lines: pid, data folder, start time, port, socket folder, address, shared memory, state
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
  } catch {
    return undefined
  }
}

/** Whether this process still runs on this data: a child that nobody has buried keeps its number, and has no folder any more. */
export function isOurs(pid: number, data: string): boolean {
  if (!isAlive(pid)) return false
  if (process.platform !== 'linux') return true
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data)
  } catch {
    return false
  }
}

/** An SSLRequest and its one-letter reply: an open socket alone may be what a killed server left behind. */
function answers(port: number): Promise<boolean> {
  const sslRequest = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47])
  return new Promise(resolve => {
    const socket = connect(port, '127.0.0.1', () => socket.write(sslRequest))
    const answer = (heard: boolean) => {
      socket.destroy()
      resolve(heard)
    }
    // one that says of itself that it is ready does answer, on a loaded machine later
    socket.setTimeout(5_000, () => answer(false))
    socket.once('data', () => answer(true))
    socket.once('error', () => answer(false))
    socket.once('close', () => answer(false))
  })
}
