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
const app = await startServer('app-process.ts', settings)

process.on('message', async said => {
  const { id, token } = said as { readonly id: number; readonly token?: Parameters<typeof ports.signAccess>[0] }
  process.send?.({ id, answer: token ? await ports.signAccess(token) : await app.cpuMs() })
})
for (const ending of ['SIGTERM', 'disconnect']) process.once(ending, () => void end())
process.send?.({ port: app.port, clusterFolder: ground.clusterFolder, underWay: ground.underWay })

/** Once, although whoever stops it may be gone right afterwards. */
async function end(): Promise<void> {
  if (isEnding) return
  isEnding = true
  await app.stop()
  await stop()
  await ground.clear()
  process.exit(0)
}
