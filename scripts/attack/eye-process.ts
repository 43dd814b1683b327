import { setTimeout as wait } from 'node:timers/promises'
import { makeCaller } from './caller.js'
import { bearing } from './people.js'

// Looks on in a process of its own: in that of the attackers it would wait for them before it asks, and call that the service's slowness.

/** Said by whoever started it, again whenever the service has moved. */
export interface Where {
  readonly port: number
  readonly token: string
}

/** What it saw, said once it is told to stop. Unit: milliseconds. */
export interface Seen {
  readonly healthMs: number
  readonly lists: readonly number[]
}

let where: Where = { port: 0, token: '' }
let isOver = false
let healthMs = 0
const lists: number[] = []

process.on('message', said => {
  if (said === 'stop') isOver = true
  else where = said as Where // by `watch`, which is the only one to speak to it
})
process.once('disconnect', () => process.exit(0))
process.send?.('ready')

const eye = makeCaller(() => where.port)
await Promise.all([
  every(250, async () => {
    healthMs = Math.max(healthMs, (await eye.ask({ method: 'GET', path: '/api/health' })).ms)
  }),
  every(50, async () => {
    const { status, ms } = await eye.ask({ method: 'GET', path: '/api/tickets?limit=50', headers: bearing(where.token) })
    if (status === 200) lists.push(ms)
  })
])
process.send?.({ healthMs, lists } satisfies Seen)

async function every(pauseMs: number, look: () => Promise<void>): Promise<void> {
  while (!isOver) {
    if (where.port !== 0) await look()
    await wait(pauseMs)
  }
}
