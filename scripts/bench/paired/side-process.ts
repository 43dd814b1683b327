import { wire } from '@linying/server'
import { prepareGround } from '../ground.js'
import { startServer } from '../server-process.js'

// One side of a paired run: the database and the service of the checkout this file lies in. It is copied into checkouts that are older than
// it, so it asks of them only what they all have, and speaks in plain messages.

let isEnding = false
const [tickets = '0', underWayTickets = '0'] = process.argv.slice(2)
const ground = await prepareGround(Number(tickets), Number(underWayTickets))
const { ports, stop } = wire(ground.settings)
const settings = Object.fromEntries(Object.entries(ground.settings).map(([name, value]) => [name, String(value)]))
let app = await startServer('app-process.ts', settings)

interface Asked {
  readonly id: number
  readonly token?: Parameters<typeof ports.signAccess>[0]
  readonly anew?: true
}

process.on('message', async said => {
  process.send?.({ id: (said as Asked).id, answer: await answerTo(said as Asked) })
})
for (const ending of ['SIGTERM', 'disconnect']) process.once(ending, () => void end())
process.send?.({ port: app.port, clusterFolder: ground.clusterFolder, underWay: ground.underWay })

async function answerTo({ token, anew }: Asked): Promise<string | number> {
  if (token) return ports.signAccess(token)
  return anew ? startAnew() : app.cpuMs()
}

/** Gives the port of the new one. */
async function startAnew(): Promise<number> {
  await app.stop()
  app = await startServer('app-process.ts', settings)
  return app.port
}

/** Once, although whoever stops it may be gone right afterwards. */
async function end(): Promise<void> {
  if (isEnding) return
  isEnding = true
  await app.stop()
  await stop()
  await ground.clear()
  process.exit(0)
}
