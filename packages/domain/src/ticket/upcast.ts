import type { ComplaintFacts } from '../complaint/complaint.js'
import { defaultServiceRules } from '../service/service-rules.js'
import type { EventType, Payloads, TicketEvent } from './events.js'
import type { Fault } from './fault-table.js'

type Reported = Payloads['TicketReported']

/** What the first version of a report said: only repairs, whose category was called fault, and no promises. */
type ReportedV1 = Omit<Reported, 'category' | 'urgency' | 'department' | 'complaint' | 'offerName' | 'promised' | 'calendar'> & {
  readonly fault: Fault
}

/** A stored report as it is said today; what is in the chain stays as it is. */
export function presentReport(payload: Reported | ReportedV1): Reported {
  if (!('fault' in payload)) return withAllRules(withRestriction(payload))
  const { fault, ...said } = payload
  const unsaid = { urgency: 'normal', department: null, complaint: null, offerName: null, promised: [], calendar: null } as const
  return withAllRules({ ...said, category: fault, ...unsaid })
}

/** Before restrictions were on record, a complaint about attitude that named nobody was nobody's to have sorted out. */
function withRestriction(payload: Reported): Reported {
  const { complaint, category } = payload
  if (complaint === null || 'restricted' in complaint) return payload
  const { severity, aboutPersonId }: Pick<ComplaintFacts, 'severity' | 'aboutPersonId'> = complaint
  return { ...payload, complaint: { severity, aboutPersonId, restricted: category === 'service_attitude' && aboutPersonId === null } }
}

/** Rules that nobody had thought of when it was reported are those of today. */
function withAllRules(payload: Reported): Reported {
  const isWhole = Object.keys(defaultServiceRules).every(rule => rule in payload.rules)
  return isWhole ? payload : { ...payload, rules: { ...defaultServiceRules, ...payload.rules } }
}

type Stored = Pick<TicketEvent, 'type' | 'payload'>

/** What came to be said in an event only later, as it was before. */
const unsaidOnce: { readonly [T in EventType]?: Partial<Payloads[T]> } = {
  ServiceRated: { tags: [] },
  SolutionDenied: { expectedPhotos: 0 },
  VisitRecorded: { technicianGone: false }
}

/** A stored event as it is said today. */
export function present<E extends Stored>(event: E): E {
  const unsaid: object | undefined = unsaidOnce[event.type]
  return unsaid === undefined ? event : { ...event, payload: { ...unsaid, ...event.payload } }
}
