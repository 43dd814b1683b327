import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** CPU time that the cluster's processes have used by now; undefined where the system has no /proc. Unit: milliseconds. */
export function databaseCpuMs(clusterFolder: string): number | undefined {
  if (process.platform !== 'linux') return undefined
  const [postmaster = ''] = readFileSync(join(clusterFolder, 'cluster', 'data', 'postmaster.pid'), 'utf8').split('\n')
  const processes = readdirSync('/proc').filter(pid => /^\d+$/.test(pid) && (pid === postmaster || parentOf(pid) === postmaster))
  return processes.reduce((sum, pid) => sum + onCpuMs(pid), ofEndedMs(postmaster))
}

function parentOf(pid: string): string | undefined {
  return statOf(pid)[1]
}

/** What the processes it started had used when they ended: a connection that closes takes nothing with it. */
function ofEndedMs(postmaster: string): number {
  const [user = '0', system = '0'] = statOf(postmaster).slice(13, 15)
  return (Number(user) + Number(system)) * 10
}

/** From the state on, which follows the name in parentheses, which may hold anything. Times in hundredths of a second. */
function statOf(pid: string): readonly string[] {
  return read(pid, 'stat')?.split(') ').at(-1)?.split(' ') ?? []
}

/** To the nanosecond, where /proc/<pid>/stat counts hundredths of a second. */
function onCpuMs(pid: string): number {
  return Number(read(pid, 'schedstat')?.split(' ')[0] ?? 0) / 1e6
}

/** A process may have ended since it was listed. */
function read(pid: string, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return undefined
  }
}
