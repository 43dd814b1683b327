import { aTicket, digest, li, usualReport } from '@linying/testkit/rules'
import { type ChainHead, chainStart, firstBrokenLink, type SealedEvent, type SealedWord, seal } from '../evidence/chain.js'
import type { TicketEvent } from './events.js'
import { evolve, next } from './evolve.js'
import { present, presentReport } from './upcast.js'

/** What a repair's report said in the first version, as it stands in chains that were written then. */
const reportV1 = {
  kind: 'repair',
  fault: 'water_leak',
  channel: 'mini_program',
  organizationId: usualReport.organizationId,
  communityId: usualReport.communityId,
  roomId: usualReport.roomId,
  publicPlaceId: null,
  residentId: usualReport.residentId,
  photosPublic: true,
  appointments: [],
  expectedPhotos: 2,
  rules: usualReport.rules
} as const

const [first, ...later] = aTicket().assignedTo(li).departed().withStep().confirmed().events as readonly [TicketEvent, ...TicketEvent[]]
// a stored event of version 1 says what it said then
const history = [{ ...first, payload: reportV1 } as unknown as TicketEvent, ...later]
const { sealed, words } = chainOf(history)

/** Sealed as it was then, with the version it had. */
function chainOf(events: readonly TicketEvent[]) {
  let head: ChainHead = chainStart(usualReport.ticketId, digest)
  const sealed: SealedEvent[] = []
  const words: SealedWord[] = []
  for (const event of events) {
    const link = seal(event, head, digest, () => 'salt')
    const { hash: _, ...open } = { ...link.sealed, v: 1 }
    head = { ...open, hash: digest.ofJson(open) }
    sealed.push({ ...open, hash: head.hash })
    words.push(...link.words)
  }
  return { sealed, words }
}

test('a chain of the first version verifies as it is, and still shows what somebody changed', () => {
  expect(firstBrokenLink(usualReport.ticketId, sealed, words, digest)).toBeUndefined()
  const broughtUp = sealed.map(event => (event.seq === 1 ? { ...event, payload: presentReport(reportV1) } : event))
  expect(firstBrokenLink(usualReport.ticketId, broughtUp, words, digest)).toEqual({ seq: 1, what: 'content' })
})

test('a ticket of the first version is a repair of its fault, to which nothing was promised', () => {
  expect(evolve(sealed)).toMatchObject({
    status: 'closed',
    kind: 'repair',
    category: 'water_leak',
    urgency: 'normal',
    department: null,
    complaint: null,
    photosPublic: true,
    clocks: []
  })
})

test('it goes on with events of today, in the same chain', () => {
  const events = [...sealed]
  const ticket = evolve(events)
  const again = aTicket().assignedTo(li).confirmed().does('addNote', li).events.at(-1) as TicketEvent
  const link = seal(
    { ...again, id: 'another', recordedAt: events.at(-1)?.recordedAt ?? '' },
    events.at(-1) as SealedEvent,
    digest,
    () => 'salt'
  )
  expect(link.sealed.v).toBe(2)
  expect(firstBrokenLink(usualReport.ticketId, [...events, link.sealed], [...words, ...link.words], digest)).toBeUndefined()
  expect(evolve([...events, link.sealed])).toEqual(next(ticket, link.sealed as unknown as TicketEvent))
})

test('a rating, a no and a visit that said less then say it as it was meant', () => {
  const { tags: _, ...rated } = { level: 'fair' as const, tags: [], reported: null }
  const stored = { type: 'ServiceRated', payload: rated } as unknown as TicketEvent
  expect(present(stored).payload).toEqual({ level: 'fair', tags: [], reported: null })
  const denied = { type: 'SolutionDenied', payload: { reason: 'other', reported: null, technicianGone: true } } as unknown as TicketEvent
  expect(present(denied).payload).toMatchObject({ technicianGone: true, expectedPhotos: 0 })
  const visit = { type: 'VisitRecorded', payload: { method: 'phone', at: '', outcome: 'not_solved' } } as unknown as TicketEvent
  expect(present(visit).payload).toMatchObject({ outcome: 'not_solved', technicianGone: false })
})

test('what was said then is left as it is, and so are rules that were not thought of yet those of today', () => {
  const { changeRatingWithinDays: _, returnVisitFor: __, ...rules } = usualReport.rules
  const report = { ...(first.payload as Parameters<typeof presentReport>[0]), rules: { ...rules, reopenWithinDays: 3 } }
  expect(presentReport(report as never).rules).toEqual({ ...usualReport.rules, reopenWithinDays: 3 })
})

test('a report of today is left as it is', () => {
  const payload = first.payload as Parameters<typeof presentReport>[0]
  expect(presentReport(payload)).toBe(payload)
})
