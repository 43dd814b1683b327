import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { type Ports, wire } from '@linying/server'
import { v7 } from 'uuid'
import { costTable } from './cost-table.js'
import { type Ground, prepareGround } from './ground.js'
import { type Measured, measure, warmUpsOf } from './measure.js'
import { type AwaitedPhotos, measureMemory } from './measure-memory.js'
import { type Compared, compare } from './paired/compare.js'
import { comparedTable } from './paired/compared-table.js'
import { scenarios, stepOn } from './scenarios.js'
import { peakMegabytesOf, startServer } from './server-process.js'
import { measureSweep } from './sweep.js'
import { measureVerification } from './verification.js'
import { measureVisits } from './visits.js'

const { values } = parseArgs({
  options: {
    tickets: { type: 'string', default: '100000' },
    rounds: { type: 'string' },
    requests: { type: 'string', default: '400' },
    only: { type: 'string', default: '' },
    against: { type: 'string', default: '' },
    profile: { type: 'string', default: '' }
  }
})
/** Starts of both services, where two commits are compared. */
const usualRounds = values.against === '' ? 5 : 9
const extent = { rounds: Number(values.rounds ?? usualRounds), requests: Number(values.requests) }

console.log(`load of the machine before: ${loadOfMachine()}`)
if (values.only === 'sweep') console.log(await measureSweep())
else if (values.only === 'visits') console.log(await measureVisits())
else if (values.only === 'verify') console.log(await measureVerification(Number(values.tickets)))
else if (values.against !== '') console.log(comparedTable(await compareWith(values.against)))
else await measureRequests()

/** Each call is told as soon as it is known: whoever ends it half-way has not waited for nothing. */
function compareWith(commit: string): Promise<readonly Compared[]> {
  return compare(commit, Number(values.tickets), values.only, extent, one => console.log(`${comparedTable([one])}\n`))
}

async function measureRequests(): Promise<void> {
  const ground = await prepareGround(Number(values.tickets), (2 * (extent.rounds + warmUpsOf(extent.requests)) + 1) * extent.requests)
  const { ports, stop } = wire(ground.settings)
  const app = await startServer('app-process.ts', envOf(ground.settings), values.profile)
  const floor = await startServer('floor-process.ts', { DATABASE_URL: ground.floorUrl })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void ground.clear().finally(() => process.exit(1)))
  try {
    const measured: Measured[] = []
    for (const scenario of scenarios(ports, ground.underWay).filter(({ name }) => name.includes(values.only))) {
      measured.push(await measure(scenario, { ground, app, floor }, extent))
      console.log(`${scenario.name}: done, load ${loadOfMachine()}`)
    }
    console.log(costTable(measured))
    console.log(`the service held ${peakMegabytesOf(app.pid)?.toFixed(0) ?? '–'} MB at the most`)
    for (const { what, fromMegabytes, byMegabytes } of await measureMemory(app, await awaitedPhotos(ground, ports))) {
      console.log(`${what}: from ${fromMegabytes.toFixed(0)} MB up by ${byMegabytes.toFixed(0)} MB`)
    }
  } finally {
    await floor.stop()
    await app.stop()
    await stop()
    await ground.clear()
  }
}

async function awaitedPhotos({ underWay }: Ground, ports: Ports): Promise<AwaitedPhotos> {
  // the last one, which no scenario has come to
  const ticket = underWay.at(-1)
  if (ticket === undefined) throw new Error('there are no tickets under way')
  const eventId = v7()
  return { ticketId: ticket.id, eventId, step: await stepOn(ports, ticket, { expectedPhotos: 2, noPhotoReason: null }, eventId) }
}

function envOf(settings: object): Record<string, string> {
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, String(value)]))
}

function loadOfMachine(): string {
  return loadavg()
    .map(load => load.toFixed(1))
    .join(' ')
}
