import { type Call, logCall as decide, defaultCallRules, type Instant, maySeeCalls, type ToldCall } from '@linying/domain'
import { Forbidden, NotFound, Refused } from '../failure.js'
import type { Viewer } from '../session/viewer.js'
import type { CallGround, CallRow, CallStore } from './call-store.js'
import { type CallView, callView } from './call-view.js'

export interface CallPorts {
  readonly calls: CallStore
  readonly now: () => Instant
}

/**
 * Somebody of the staff writes down a call. The same call sent again is the same call.
 * Throws: NotFound (community), Forbidden, Refused
 */
export async function logCall(ports: CallPorts, viewer: Viewer, told: Omit<ToldCall, 'source'>): Promise<CallView> {
  const ground = await groundFor(ports, viewer, told)
  const now = ports.now()
  const decision = decide({ ...told, source: 'hand' }, now, defaultCallRules)
  if ('refusal' in decision) throw new Refused(decision.refusal)
  const { call } = decision
  if (ground.existing) return callView(same(ground.existing, call), ground.roles)
  mustBeThere(call, ground)

  const outcome = await ports.calls.keep(call, { organizationId: ground.organizationId, personId: viewer.personId, at: now })
  if (outcome === 'kept') return callView(rowOf(call, ground), ground.roles)
  // sent twice at the same time, or an id that another community has used
  const { existing, roles } = await groundFor(ports, viewer, told)
  return callView(same(existing, call), roles)
}

/** Throws: NotFound, Forbidden */
async function groundFor({ calls }: CallPorts, viewer: Viewer, told: Omit<ToldCall, 'source'>): Promise<CallGround> {
  const ground = await calls.groundFor(told, viewer)
  if (ground === undefined) throw new NotFound()
  if (!maySeeCalls(ground.roles)) throw new Forbidden()
  return ground
}

function mustBeThere({ answeredById, ticketId }: Call, ground: CallGround): void {
  if (answeredById !== null && ground.answeredByName === null)
    throw new Refused({ code: 'call.answerer-unknown', pointer: '/answeredById' })
  if (ticketId !== null && ground.ticketNumber === null) throw new Refused({ code: 'ticket.not-there', pointer: '/ticketId' })
}

/** Only what says the same is a repetition. Throws: Refused */
function same(existing: CallRow | null, call: Call): CallRow {
  if (existing === null || told.some(field => existing[field] !== call[field])) throw new Refused({ code: 'call.id-taken', pointer: '/id' })
  return existing
}

const told = [
  'source',
  'rangAt',
  'answeredAt',
  'waitingSeconds',
  'answeredById',
  'handedOverAfterRing',
  'ticketId',
  'callerPhone',
  'note'
] as const satisfies readonly (keyof Call)[]

function rowOf(call: Call, { answeredByName, ticketNumber }: CallGround): CallRow {
  return { ...call, answeredByName, ticketNumber }
}
