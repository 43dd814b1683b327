import { databaseCpuMs } from './database-cpu.js'
import type { Ground } from './ground.js'
import { load } from './load.js'
import { type Replay, rehearse } from './rehearse.js'
import type { Asking, Scenario } from './scenarios.js'
import type { ServerProcess } from './server-process.js'

/** What a round of one scenario cost one of the two servers. */
export interface Cost {
  readonly perSecond: number
  readonly p50Ms: number
  readonly p95Ms: number
  readonly appCpuMs: number
  /** Undefined where the system does not tell. */
  readonly databaseCpuMs: number | undefined
}

export interface Measured {
  readonly name: string
  readonly statements: number
  readonly trips: number
  readonly bytes: number
  readonly app: Cost
  readonly floor: Cost
  /** How many times the floor's CPU the service took: round by round, since a machine that slows down slows both. */
  readonly timesTheFloor: { readonly app: number; readonly database: number | undefined }
}

export interface Servers {
  readonly ground: Ground
  readonly app: ServerProcess
  readonly floor: ServerProcess
}

export interface Extent {
  readonly rounds: number
  readonly requests: number
}

/** Rounds that are not counted: what runs all day has been compiled, which takes it some four thousand requests. */
export function warmUpsOf(requests: number): number {
  return Math.ceil(4_000 / requests)
}

/** The two take turns, round by round, so that whatever else the machine does meets both alike. The first rounds only warm up. */
export async function measure(scenario: Scenario, servers: Servers, { rounds, requests }: Extent): Promise<Measured> {
  const { ground, app, floor } = servers
  const warmUps = warmUpsOf(requests)
  const times = rounds + warmUps
  // what has been read can be read again; what has been written cannot
  const replays = await rehearse(
    ground.settings,
    await scenario.ask(scenario.kind === 'write' ? requests * times : Math.min(requests, 100))
  )
  await floor.tell({ replays })
  const costs: { readonly app: Cost; readonly floor: Cost }[] = []
  for (let round = 0; round < times; round += 1) {
    const first = scenario.kind === 'write' ? round * requests : 0
    costs.push({
      app: await costOf(app, ground, await scenario.ask(requests)),
      floor: await costOf(floor, ground, replayed(replays, first, requests))
    })
  }
  const counted = costs.slice(warmUps)
  const [sample] = replays
  if (sample === undefined) throw new Error('nothing was rehearsed')
  return {
    name: scenario.name,
    ...sizeOf(replays),
    bytes: Buffer.byteLength(sample.body),
    app: medianOf(counted.map(cost => cost.app)),
    floor: medianOf(counted.map(cost => cost.floor)),
    timesTheFloor: {
      app: median(counted.map(({ app, floor }) => app.appCpuMs / floor.appCpuMs)),
      database: medianOfKnown(counted.map(({ app, floor }) => ratioOf(app.databaseCpuMs, floor.databaseCpuMs)))
    }
  }
}

function ratioOf(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : one / other
}

/** The floor knows its answers by number. */
function replayed(replays: readonly Replay[], first: number, count: number): readonly Asking[] {
  return Array.from({ length: count }, (_, index) => {
    const number = (first + index) % replays.length
    return { method: 'GET', path: `/${number}`, headers: {}, body: '', status: replays[number]?.status ?? 0 } as const
  })
}

async function costOf(server: ServerProcess, { clusterFolder }: Ground, askings: readonly Asking[]): Promise<Cost> {
  const databaseBefore = databaseCpuMs(clusterFolder)
  const appBefore = await server.cpuMs()
  const { seconds, latencies } = await load(server.port, askings)
  const appCpu = (await server.cpuMs()) - appBefore
  const databaseAfter = databaseCpuMs(clusterFolder)
  return {
    perSecond: askings.length / seconds,
    p50Ms: share(latencies, 0.5),
    p95Ms: share(latencies, 0.95),
    appCpuMs: appCpu / askings.length,
    databaseCpuMs:
      databaseBefore === undefined || databaseAfter === undefined ? undefined : (databaseAfter - databaseBefore) / askings.length
  }
}

function sizeOf(replays: readonly Replay[]): Pick<Measured, 'statements' | 'trips'> {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  return { statements: mean(replays.map(({ statements }) => statements.length)), trips: mean(replays.map(({ trips }) => trips)) }
}

function medianOf(costs: readonly Cost[]): Cost {
  return {
    perSecond: median(costs.map(cost => cost.perSecond)),
    p50Ms: median(costs.map(cost => cost.p50Ms)),
    p95Ms: median(costs.map(cost => cost.p95Ms)),
    appCpuMs: median(costs.map(cost => cost.appCpuMs)),
    databaseCpuMs: medianOfKnown(costs.map(cost => cost.databaseCpuMs))
  }
}

function median(values: readonly number[]): number {
  return share(
    values.toSorted((one, other) => one - other),
    0.5
  )
}

function medianOfKnown(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter(value => value !== undefined)
  return known.length < values.length ? undefined : median(known)
}

function share(ascending: readonly number[], share: number): number {
  return ascending[Math.floor((ascending.length - 1) * share)] ?? Number.NaN
}
