import { type CallSource, defaultCallRules, type Instant, logCall, type Refusal, type ToldCall } from '@linying/domain'
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
  const outcomes = good.length === 0 ? new Map<string, MachineOutcome>() : await ports.calls.keepAll(source, good, now)
  return judged.map(one => ('code' in one ? one : saidOf(outcomes.get(one.id))))
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

function saidOf(outcome: MachineOutcome | undefined): TakenIn {
  if (outcome === undefined) throw new Error('the store did not say what became of a call')
  return outcomeTable[outcome]
}

const outcomeTable: Readonly<Record<MachineOutcome, TakenIn>> = {
  kept: 'kept',
  'there-already': 'there-already',
  'community-unknown': { code: 'call.community-unknown', pointer: '/communityId' },
  'answerer-unknown': { code: 'call.answerer-unknown', pointer: '/answeredByBadge' }
}
