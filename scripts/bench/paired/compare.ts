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

/**
 * What an engine has compiled, and how its memory lies, differs from one start of a process to the next by more than is looked for here, and
 * stays so for as long as it runs.
 */
const starts = 3

type Round = { readonly before: CpuMs; readonly now: CpuMs }

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
    const underWay = (extent.rounds + starts * warmUpsOf(extent.requests)) * extent.requests
    for (const folder of [other.folder, process.cwd()]) sides.push(await startSide(folder, tickets, underWay))
    const [before, now] = sides
    if (before === undefined || now === undefined) throw new Error('two sides are needed')
    const compared: Compared[] = []
    for (const scenario of now.scenarios.filter(({ name }) => name.includes(only))) {
      const one = comparedAs(scenario.name, await roundsOf(scenario.name, before, now, extent))
      compared.push(one)
      tell(one)
    }
    return compared
  } finally {
    for (const side of sides) await side.stop()
    other.clear()
  }
}

async function roundsOf(name: string, before: Side, now: Side, { rounds, requests }: Extent): Promise<readonly Round[]> {
  const done: Round[] = []
  for (let start = 0; start < starts; start += 1) {
    await Promise.all([before.startAnew(), now.startAnew()])
    done.push(...(await roundsOfOneStart(name, before, now, { rounds: Math.ceil(rounds / starts), requests })))
  }
  return done
}

/** Whoever was first in one round is second in the next. The first rounds only warm up. */
async function roundsOfOneStart(name: string, before: Side, now: Side, { rounds, requests }: Extent): Promise<readonly Round[]> {
  const warmUps = warmUpsOf(requests)
  const [old, own] = [scenarioOf(before, name), scenarioOf(now, name)]
  const done: Round[] = []
  for (let round = 0; round < rounds + warmUps; round += 1) {
    if (round % 2 === 0) {
      const first = await costOf(before, old, requests)
      done.push({ before: first, now: await costOf(now, own, requests) })
    } else {
      const first = await costOf(now, own, requests)
      done.push({ before: await costOf(before, old, requests), now: first })
    }
  }
  return done.slice(warmUps)
}

function scenarioOf(side: Side, name: string): Scenario {
  const found = side.scenarios.find(scenario => scenario.name === name)
  if (found === undefined) throw new Error(`nobody asks for ${name}`)
  return found
}

async function costOf(side: Side, scenario: Scenario, requests: number): Promise<CpuMs> {
  const askings = await scenario.ask(requests)
  const from = await side.cpuMs()
  await load(side.port(), askings)
  const to = await side.cpuMs()
  return { app: (to.app - from.app) / requests, database: (to.database - from.database) / requests }
}

function comparedAs(name: string, rounds: readonly Round[]): Compared {
  const ratioOf = (part: (cost: CpuMs) => number) =>
    pairedRatio(rounds.map(({ before, now }) => ({ before: part(before), now: part(now) })))
  const mean = (part: (cost: CpuMs) => number) => rounds.reduce((sum, { now }) => sum + part(now), 0) / rounds.length
  return {
    name,
    appMs: mean(({ app }) => app),
    databaseMs: mean(({ database }) => database),
    app: ratioOf(({ app }) => app),
    database: ratioOf(({ database }) => database),
    both: ratioOf(({ app, database }) => app + database)
  }
}
