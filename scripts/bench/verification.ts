import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { prepareGround } from './ground.js'
import { megabytesOf, peakMegabytesOf } from './server-process.js'

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
      const { seconds, megabytes, along } = await verifyAll(ground.settings)
      const course = along.map(held => held.toFixed(0)).join(', ')
      lines.push(
        `verify --all of ${count} tickets: ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB at the most; by quarters ${course} MB`
      )
    } finally {
      await ground.clear()
    }
  }
  return lines.join('\n')
}

interface Course {
  readonly seconds: number
  readonly megabytes: number
  /** What it holds a quarter, a half, three quarters and all of the way. Unit: MB */
  readonly along: readonly number[]
}

async function verifyAll(settings: object): Promise<Course> {
  const env = Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, String(value)]))
  const started = performance.now()
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/verify.ts', '--all'], {
    stdio: 'ignore',
    env: { ...process.env, ...env }
  })
  const ended = once(child, 'exit')
  let megabytes = 0
  const held: number[] = []
  let isOver = false
  void ended.then(() => (isOver = true))
  while (!isOver) {
    megabytes = Math.max(
      megabytes,
      ofOneThatMayBeGone(() => peakMegabytesOf(child.pid ?? 0))
    )
    held.push(ofOneThatMayBeGone(() => megabytesOf(child.pid ?? 0)))
    await wait(50)
  }
  const [code] = await ended
  if (code === 2) throw new Error('verify could not judge it')
  const seen = held.filter(one => one > 0)
  const along = [0.25, 0.5, 0.75, 1].map(part => seen[Math.ceil(seen.length * part) - 1] ?? 0)
  return { seconds: (performance.now() - started) / 1000, megabytes, along }
}

function ofOneThatMayBeGone(megabytes: () => number | undefined): number {
  try {
    return megabytes() ?? 0
  } catch {
    return 0
  }
}
