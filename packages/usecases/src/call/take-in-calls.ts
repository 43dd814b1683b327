import { type CallSource, defaultCallRules, type Instant, logCall, type Refusal, type ToldCall } from '@linying/domain'
import { Violated } from '../failure.js'
import type { CallStore, MachineCall, MachineOutcome } from './call-store.js'

/** A call as a telephone exchange knows it. */
export interface ExchangeCall extends Omit<ToldCall, 'id' | 'source' | 'answeredById' | 'ticketId'> {
  /** The exchange's own, one for each call of a community. */
  readonly externalId: string
  readonly answeredByBadge: string | null
}

export type TakenIn = 'kept' | 'there-already' | Refusal

interface TakeInPorts {
  readonly calls: CallStore
  readonly now: () => Instant
  readonly newId: () => string
}

/**
 * Calls that a machine tells, in its order: each once, however often it is told, and a bad one keeps no other from the log.
 * Answers what became of each.
 */
export async function takeInCalls(
  ports: TakeInPorts,
  source: Exclude<CallSource, 'hand'>,
  told: readonly ExchangeCall[]
): Promise<readonly TakenIn[]> {
  const now = ports.now()
  const judged = told.map(call => judge(call, { id: ports.newId(), source, now }))
  const good = judged.filter(one => 'externalId' in one)
  const outcomes = await keepInHalves(ports.calls, { source, now }, good)
  return judged.map(one => ('code' in one ? one : saidOf(outcomes.get(one.id))))
}

/** In one go; where a constraint says no to one of them, each half by itself, so that only that one is refused. */
async function keepInHalves(
  calls: CallStore,
  by: { readonly source: CallSource; readonly now: Instant },
  some: readonly MachineCall[]
): Promise<ReadonlyMap<string, MachineOutcome | Refusal>> {
  const [first] = some
  if (first === undefined) return new Map()
  try {
    return await calls.keepAll(by.source, some, by.now)
  } catch (error) {
    if (!(error instanceof Violated)) throw error
    if (some.length === 1) return new Map([[first.id, error.refusal]])
  }
  const middle = Math.ceil(some.length / 2)
  const halves = [await keepInHalves(calls, by, some.slice(0, middle)), await keepInHalves(calls, by, some.slice(middle))]
  return new Map(halves.flatMap(half => [...half]))
}

function judge(
  { externalId, answeredByBadge, ...told }: ExchangeCall,
  { id, source, now }: { readonly id: string; readonly source: CallSource; readonly now: Instant }
): MachineCall | Refusal {
  const decision = logCall({ ...told, id, source, answeredById: null, ticketId: null }, now, defaultCallRules)
  if ('refusal' in decision) return decision.refusal
  if (answeredByBadge !== null && told.answeredAt === null) return { code: 'call.nobody-answered', pointer: '/answeredByBadge' }
  return { ...decision.call, externalId, answeredByBadge }
}

function saidOf(outcome: MachineOutcome | Refusal | undefined): TakenIn {
  if (outcome === undefined) throw new Error('the store did not say what became of a call')
  return typeof outcome === 'object' ? outcome : outcomeTable[outcome]
}

const outcomeTable: Readonly<Record<MachineOutcome, TakenIn>> = {
  kept: 'kept',
  'there-already': 'there-already',
  'community-unknown': { code: 'call.community-unknown', pointer: '/communityId' },
  'answerer-unknown': { code: 'call.answerer-unknown', pointer: '/answeredByBadge' }
}
