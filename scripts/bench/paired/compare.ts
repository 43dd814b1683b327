import { z } from 'zod'
import { cronSecret } from '../ground.js'
import { load } from '../load.js'
import { type Extent, warmUpsOf } from '../measure.js'
import type { Scenario } from '../scenarios.js'
import { checkOut } from './check-out.js'
import { type PairedRatio, pairedRatio } from './paired-ratio.js'
import { type CpuMs, type Side, startSide } from './start-side.js'

export interface Compared {
  readonly name: string
  /** CPU of a request now. Unit: milliseconds. */
  readonly appMs: number
  readonly databaseMs: number
  readonly app: PairedRatio
  readonly database: PairedRatio
  readonly both: PairedRatio
}

/** Of one start, so that either side is once the first. */
const countedRounds = 2

/** What one request cost by itself, and what the scheduler did because of it, which nobody waited for. */
interface Cost {
  readonly call: CpuMs
  readonly left: CpuMs
}

/** What a request cost in one start of either side. */
type Start = { readonly before: Cost; readonly now: Cost }

/** What every call of `only` costs in this checkout beside another commit, each over its own database of as many tickets, turn by turn. */
export async function compare(
  commit: string,
  tickets: number,
  only: string,
  extent: Extent,
  tell: (one: Compared) => void
): Promise<readonly Compared[]> {
  const other = await checkOut(commit)
  const sides: Side[] = []
  try {
    // a step is added to each but once
    const turns = 'add step'.includes(only) ? extent.rounds * (warmUpsOf(extent.requests) + countedRounds) : 1
    const underWay = turns * extent.requests
    for (const folder of [other.folder, process.cwd()]) sides.push(await startSide(folder, tickets, underWay))
    const [before, now] = sides
    if (before === undefined || now === undefined) throw new Error('two sides are needed')
    const compared: Compared[] = []
    for (const { name, leaves } of now.scenarios.filter(({ name }) => name.includes(only))) {
      const starts = await startsOf(name, before, now, extent)
      const each = [comparedAs(name, starts, ({ call }) => call)]
      if (leaves !== undefined) each.push(comparedAs(leaves.name, starts, ({ left }) => left))
      for (const one of each) tell(one)
      compared.push(...each)
    }
    return compared
  } finally {
    for (const side of sides) await side.stop()
    other.clear()
  }
}

/**
 * One pair for each start of both services: what an engine has compiled, and how its memory lies, differs from one start of a process to the
 * next by more than is looked for here and stays so for as long as it runs, so that ten rounds of one start say little more than one does.
 */
async function startsOf(name: string, before: Side, now: Side, { rounds, requests }: Extent): Promise<readonly Start[]> {
  const starts: Start[] = []
  while (starts.length < rounds) {
    await Promise.all([before.startAnew(), now.startAnew()])
    starts.push(await oneStart(name, before, now, requests))
  }
  return starts
}

/** Whoever was first in one round is second in the next. The first rounds only warm up. */
async function oneStart(name: string, before: Side, now: Side, requests: number): Promise<Start> {
  const warmUps = warmUpsOf(requests)
  const costs = { before: [] as Cost[], now: [] as Cost[] }
  for (let round = 0; round < warmUps + countedRounds; round += 1) {
    for (const side of round % 2 === 0 ? (['before', 'now'] as const) : (['now', 'before'] as const)) {
      const asked = side === 'before' ? before : now
      costs[side].push(await costOf(asked, scenarioOf(asked, name), requests))
    }
  }
  return { before: meanOf(costs.before.slice(warmUps)), now: meanOf(costs.now.slice(warmUps)) }
}

function meanOf(costs: readonly Cost[]): Cost {
  const mean = (part: (cost: Cost) => number) => costs.reduce((sum, cost) => sum + part(cost), 0) / costs.length
  return {
    call: { app: mean(({ call }) => call.app), database: mean(({ call }) => call.database) },
    left: { app: mean(({ left }) => left.app), database: mean(({ left }) => left.database) }
  }
}

function scenarioOf(side: Side, name: string): Scenario {
  const found = side.scenarios.find(scenario => scenario.name === name)
  if (found === undefined) throw new Error(`nobody asks for ${name}`)
  return found
}

async function costOf(side: Side, scenario: Scenario, requests: number): Promise<Cost> {
  const askings = await scenario.ask(requests)
  const from = await side.cpuMs()
  await load(side.port(), askings)
  const called = await side.cpuMs()
  if (scenario.leaves !== undefined) await workOff(side.port(), scenario.leaves.job)
  const settled = await side.cpuMs()
  return { call: share(from, called, requests), left: share(called, settled, requests) }
}

function share(from: CpuMs, to: CpuMs, requests: number): CpuMs {
  return { app: (to.app - from.app) / requests, database: (to.database - from.database) / requests }
}

const ran = z.object({ done: z.number() })

/** Until nothing of it is left, however little one run of it does. */
async function workOff(port: number, job: string): Promise<void> {
  const headers = { authorization: `Bearer ${cronSecret}` }
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/cron/${job}`, { headers })
    if (ran.parse(await answer.json()).done === 0) return
  }
}

function comparedAs(name: string, starts: readonly Start[], what: (cost: Cost) => CpuMs): Compared {
  const ratioOf = (part: (cost: CpuMs) => number) =>
    pairedRatio(starts.map(({ before, now }) => ({ before: part(what(before)), now: part(what(now)) })))
  const mean = (part: (cost: CpuMs) => number) => starts.reduce((sum, { now }) => sum + part(what(now)), 0) / starts.length
  return {
    name,
    appMs: mean(({ app }) => app),
    databaseMs: mean(({ database }) => database),
    app: ratioOf(({ app }) => app),
    database: ratioOf(({ database }) => database),
    both: ratioOf(({ app, database }) => app + database)
  }
}
