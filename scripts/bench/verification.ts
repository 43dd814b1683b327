import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { prepareGround } from './ground.js'
import { peakMegabytesOf } from './server-process.js'

/** How many tickets of the largest record stand in the smaller ones. */
const parts = [0.1, 0.5, 1] as const

/**
 * How long `npm run verify -- --all` takes and how much memory it holds, over ever larger records. Copied tickets do not verify, so that
 * every one of them is told, too: more work than an intact record makes.
 */
export async function measureVerification(tickets: number): Promise<string> {
  const lines: string[] = []
  for (const part of parts) {
    const count = Math.round(tickets * part)
    const ground = await prepareGround(count, 1)
    try {
      const { seconds, megabytes } = await verifyAll(ground.settings)
      lines.push(`verify --all of ${count} tickets: ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB at the most`)
    } finally {
      await ground.clear()
    }
  }
  return lines.join('\n')
}

async function verifyAll(settings: object): Promise<{ readonly seconds: number; readonly megabytes: number }> {
  const env = Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, String(value)]))
  const started = performance.now()
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/verify.ts', '--all'], {
    stdio: 'ignore',
    env: { ...process.env, ...env }
  })
  const ended = once(child, 'exit')
  let megabytes = 0
  let isOver = false
  void ended.then(() => (isOver = true))
  while (!isOver) {
    megabytes = Math.max(megabytes, peakOf(child.pid))
    await wait(50)
  }
  const [code] = await ended
  if (code === 2) throw new Error('verify could not judge it')
  return { seconds: (performance.now() - started) / 1000, megabytes }
}

/** Of a process that may be gone. */
function peakOf(pid = 0): number {
  try {
    return peakMegabytesOf(pid) ?? 0
  } catch {
    return 0
  }
}
